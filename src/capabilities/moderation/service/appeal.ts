import { isA } from '#platform/access/roles.ts'
import { afterWorkingDays } from '#platform/calendar/working-days.ts'
import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { hashOf } from '#capabilities/accounts/index.ts'
import { addressesOf, canOwn, headOf, setStanding, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { turnedRound, workingDays } from '../domain.ts'
import type { Appeal, Decision, Report, Verdict } from '../domain.ts'
import { appealMail, verdictMail } from '../mails.ts'
import type { Sender } from '../mails.ts'
import { anybody, mayJudge } from '../policy.ts'
import type { Judged } from '../policy.ts'
import { closeAppeal, findByLink, findForOwners, readOpenAppeal, saveAppeal } from '../store/decisions.ts'
import { readReportsOf } from '../store/reports.ts'
import { othersThan, staffOf } from './tell.ts'

/** The decision that the link of a mail is about; `null` when it does not work (any more). Looking changes nothing. */
export const readDecision = useCase<{ token: string }, Decision | null>(
  { name: 'moderation.readDecision', may: anybody, records: null },
  (work, { token }) => findByLink(work, hashOf(token)),
)

/** The same for an owner who is signed in. */
export const readOwnDecision = useCase<{ slug: string }, Decision | null, HeadRow>(
  { name: 'moderation.readOwnDecision', on: visible, may: canOwn, records: null },
  (work, head) => findForOwners(work, head.initiative_id),
)

interface Asked {
  readonly words: string
  readonly from: Sender
}

/** Asks a second moderator, from a mail. @returns false when the link does not work (any more) */
export const askAgain = useCase<Asked & { readonly token: string }, boolean>(
  {
    name: 'moderation.askAgain',
    may: anybody,
    records: 'appeal.made',
    happened: (asked) => asked,
    by: 'unnamed',
  },
  async (work, { token, ...asked }) => ask(work, await findByLink(work, hashOf(token)), asked),
)

/** The same by an owner who is signed in. @returns false when there is nothing (any more) to ask about */
export const askAgainAsOwner = useCase<Asked & { readonly slug: string }, boolean, HeadRow>(
  {
    name: 'moderation.askAgainAsOwner',
    on: visible,
    may: canOwn,
    records: 'appeal.made',
    happened: (asked) => asked,
    about: (head) => head.initiative_id,
  },
  async (work, head, asked) => ask(work, await findForOwners(work, head.initiative_id), asked),
)

/** Once about each decision. Another moderator is written to; where there is none, the administrators. */
async function ask(work: Work, decision: Decision | null, { words, from }: Asked): Promise<boolean> {
  if (!decision) return false
  const dueAt = afterWorkingDays(work.ctx.now, workingDays)
  if (!(await saveAppeal(work, decision, { words, dueAt }))) return false
  const others = await othersThan(work, decision)
  const readers = others.length > 0 ? others : (await staffOf(work)).administrators
  const link = `${from.origin}/moderatie/tweede-blik/${decision.id}`
  for (const { email, locale, person } of readers)
    if (person !== decision.decidedBy)
      await queueMail(
        work,
        appealMail({ to: email, locale, name: decision.name, dueAt, link, from, alone: others.length === 0 }),
      )
  return true
}

/** What is judged, with what the policy asks. */
export interface AppealInHand extends Judged {
  readonly appeal: Appeal
  readonly head: HeadRow | null
  readonly reports: readonly Report[]
}

async function inHand(work: Work, id: string, hold?: 'hold'): Promise<AppealInHand> {
  const appeal = await readOpenAppeal(work, id, hold)
  const { initiative, decidedBy } = appeal.decision
  return {
    appeal,
    initiative,
    decidedBy,
    others: (await othersThan(work, appeal.decision)).length,
    head: await headOf(work, initiative),
    reports: await readReportsOf(work, appeal.decision.id),
  }
}

const about = ({ appeal }: AppealInHand): string => appeal.decision.id

/** What a second moderator reads. That it was read is written down; addresses do not come along. */
export const readAppeal = useCase<{ id: string }, AppealInHand, AppealInHand>(
  {
    name: 'moderation.readAppeal',
    on: (work, { id }) => inHand(work, id),
    may: mayJudge,
    records: 'appeal.read',
    about,
  },
  async (_, found) => ({ ...found, reports: found.reports.map((report) => ({ ...report, email: null })) }),
)

export interface Judgement {
  readonly id: string
  readonly verdict: Verdict
  readonly reason: string
  readonly from: Sender
}

/**
 * It stays as it was decided, or the other way round. Owners and those who reported hear it; this is the end of it.
 */
export const judgeAppeal = useCase<Judgement, void, AppealInHand>(
  {
    name: 'moderation.judgeAppeal',
    on: (work, { id }) => inHand(work, id, 'hold'),
    may: mayJudge,
    records: 'appeal.judged',
    about,
  },
  async (work, { appeal, head, reports }, { id, verdict, reason, from }) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person' || !head) throw new NotFound()
    await closeAppeal(work, id, { verdict, reason, by: actor.id })
    const { outcome } = appeal.decision
    const to = await addressesOf(work, head)
    if (verdict === 'reversed') await setStanding(work, head, turnedRound[outcome])
    const told = { outcome, verdict, reason, name: head.name, slug: head.slug, by: judgeOf(actor), from }
    for (const { email, locale } of to)
      await queueMail(work, verdictMail({ ...told, to: email, locale, reader: 'owners' }))
    for (const { email, locale } of reports)
      if (email !== null)
        await queueMail(work, verdictMail({ ...told, to: email, locale, reader: 'reporter' }))
  },
)

/** In which function somebody judged: never who. */
function judgeOf(actor: Actor): 'moderator' | 'administrator' {
  return isA(actor, 'moderator') ? 'moderator' : 'administrator'
}
