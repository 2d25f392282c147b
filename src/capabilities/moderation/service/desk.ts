import { afterWorkingDays } from '#platform/calendar/working-days.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { headOf, readWaiting, setStanding } from '#capabilities/initiatives/index.ts'
import type { HeadRow, InitiativeId, WaitingPage } from '#capabilities/initiatives/index.ts'
import { workingDays } from '../domain.ts'
import type { Appeal, outcomesOfReport, Report } from '../domain.ts'
import type { Sender } from '../mails.ts'
import { mayDecide, mayModerate } from '../policy.ts'
import { readOpenAppeals, saveDecision } from '../store/decisions.ts'
import {
  closeReports,
  readOpenReport,
  readOpenReports,
  readOtherReports,
  releaseReport,
} from '../store/reports.ts'
import { staffOf, tellOwners, tellReporters, wayToAskAgain } from './tell.ts'

/** Everything that waits for a moderator, the longest waiting first. */
export interface Desk {
  readonly pages: readonly WaitingPage[]
  readonly reports: readonly Report[]
  readonly appeals: readonly Appeal[]
  /** What looks like spam. */
  readonly aside: readonly Report[]
  /** There is no second moderator. */
  readonly alone: boolean
}

export const readDesk = useCase<undefined, Desk>(
  { name: 'moderation.readDesk', may: mayModerate, records: null, publishes: 'nothing' },
  async (work) => {
    const reports = await readOpenReports(work)
    return {
      pages: await readWaiting(work),
      reports: reports.filter(({ held }) => held.length === 0),
      appeals: await readOpenAppeals(work),
      aside: reports.filter(({ held }) => held.length > 0),
      alone: (await staffOf(work)).moderators.length <= 1,
    }
  },
)

/** A report with the page it is about; that page may be gone. */
export interface ReportInHand {
  readonly report: Report
  readonly head: HeadRow | null
}

const about = ({ report }: ReportInHand): string => report.id
const inHand = async (work: Work, id: string, hold?: 'hold'): Promise<ReportInHand> => {
  const found = await readOpenReport(work, id, hold)
  return { report: found, head: await headOf(work, found.initiative) }
}
const mayDecideOn = {
  on: (work: Work, { id }: { id: string }) => inHand(work, id, 'hold'),
  may: (actor: Parameters<typeof mayDecide>[0], { report }: ReportInHand) => mayDecide(actor, report),
  about,
} as const

/** What somebody wrote. That it was read is written down. The address does not come along. */
export const readReport = useCase<
  { id: string },
  ReportInHand & { readonly hasAddress: boolean },
  ReportInHand
>(
  {
    ...mayDecideOn,
    on: (work, { id }) => inHand(work, id),
    name: 'moderation.readReport',
    records: 'report.read',
  },
  async (_, { report, head }) => ({
    report: { ...report, email: null },
    head,
    hasAddress: report.email !== null,
  }),
)

/** The address of somebody who reported. That it was read is written down. */
export const readAddress = useCase<{ id: string }, string | null, ReportInHand>(
  {
    ...mayDecideOn,
    name: 'moderation.readAddress',
    records: 'report.address-read',
    happened: (email) => email !== null,
  },
  async (_, { report }) => report.email,
)

export interface ReportDecision {
  readonly id: string
  readonly outcome: (typeof outcomesOfReport)[number]
  readonly reason: string
  readonly from: Sender
}

/**
 * Leaves the page as it is, or takes it down with all that belongs to it; then every other report about it is closed
 * too. Those who reported, and the owners, hear it with the reason.
 */
export const decideReport = useCase<ReportDecision, void, ReportInHand>(
  { ...mayDecideOn, name: 'moderation.decideReport', records: 'report.decided' },
  async (work, { report, head }, { outcome, reason, from }) => {
    if (!head) throw new NotFound()
    const others = outcome === 'taken-down' ? await readOtherReports(work, report) : []
    const again = wayToAskAgain(outcome, from)
    const decision = await saveDecision(
      work,
      { initiative: head.initiative_id, name: head.name, outcome, reason },
      again?.hash ?? null,
    )
    const reports = [report, ...others]
    await closeReports(
      work,
      reports.map(({ id }) => id),
      { as: outcome, decision },
    )
    if (outcome === 'taken-down') await setStanding(work, head, 'hidden')
    const told = { outcome, reason, link: again?.link ?? null }
    await tellOwners(work, head, told, from)
    await tellReporters(work, reports, told, from)
  },
)

/** What was put aside is a report after all: it counts from now on, and its term begins. */
export const keepReport = useCase<{ id: string }, void, ReportInHand>(
  { ...mayDecideOn, name: 'moderation.keepReport', records: 'report.kept' },
  (work, { report }) => releaseReport(work, report.id, afterWorkingDays(work.ctx.now, workingDays)),
)

/** What was put aside is spam: it is closed, and nobody is written to. */
export const callItSpam = useCase<{ id: string }, void, ReportInHand>(
  { ...mayDecideOn, name: 'moderation.callItSpam', records: 'report.called-spam' },
  async (work, { report }) => {
    if (report.held.length === 0) throw new NotFound()
    await closeReports(work, [report.id], { as: 'spam', decision: null })
  },
)

/** The page that is in hand, by its id. @throws {NotFound} */
export async function pageOf(work: Work, id: InitiativeId): Promise<HeadRow> {
  const head = await headOf(work, id)
  if (!head) throw new NotFound()
  return head
}
