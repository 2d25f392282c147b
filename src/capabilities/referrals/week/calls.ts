import type { Actor } from '#platform/context/ctx.ts'
import { isAFor } from '#platform/access/roles.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import { confirmOffer, publicActivities } from '#capabilities/activities/index.ts'
import type { ActivityId, PublishedActivityRow } from '#capabilities/activities/index.ts'
import { canEdit, freshness, headOf, isCallRefused, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { dropReportsOf } from '../counting/feedback-store.ts'
import { teamNameIn } from '../outreach/service/names.ts'
import { teamKey, teamsOf } from '../policy.ts'
import { deleteCall, readCall, readCallsFor, saveCall } from './call-store.ts'
import type { NamedCall } from './call-store.ts'
import { calledMail } from './mails.ts'
import type { Letter } from './mails.ts'

/** Of an activity, the team of where it is may say that it holds: they rang. */
const mayConfirmAfterCall = (actor: Actor, { areas }: Pick<PublishedActivityRow, 'areas'>): boolean =>
  isAFor(actor, 'neighbourhood-team', areas)

/** Confirmed now; it was confirmed already; or its people confirm by themselves only. */
export type AfterCall = 'confirmed' | 'fresh' | 'refused'

interface Called {
  readonly activity: ActivityId
  /** Without it nobody gets mail, as in the demo city. */
  readonly letter: Letter | null
}

async function published(work: Work, { activity }: { activity: ActivityId }): Promise<PublishedActivityRow> {
  const [row] = await publicActivities({ db: work.db, municipality: work.ctx.municipality }, [activity])
  if (!row) throw new NotFound()
  return row
}

/**
 * A worker rang, and heard that an offer still holds: that is confirmed for its people, as such. They are told, and take
 * it back with one tap.
 */
export const confirmAfterCall = useCase<Called, AfterCall, PublishedActivityRow>(
  {
    name: 'referrals.confirmAfterCall',
    on: published,
    may: mayConfirmAfterCall,
    records: 'activity.confirmed-after-call',
    happened: (done) => done === 'confirmed',
    about: (row) => row.activity_id,
  },
  async (work, row, { letter }) => {
    const { activity_id: activity, initiative_id: initiative, confirmed_on: was } = row
    const day = localDay(work.ctx.now)
    if (freshness(was, day) === 'fresh') return 'fresh'
    if (await isCallRefused(work, initiative)) return 'refused'
    const teams = teamsOf(work.ctx.actor)
    const team = teamKey(teams.find((area) => area !== null && row.areas.includes(area)) ?? null)
    await confirmOffer(work, activity, day)
    await saveCall(work, { activity, initiative, team, day, was })
    await dropReportsOf(work, activity)
    const head = await headOf(work, initiative)
    if (letter !== null && head) await tell(work, { head, row, team, letter })
    return 'confirmed'
  },
)

async function tell(
  work: Work,
  of: {
    readonly head: HeadRow
    readonly row: PublishedActivityRow
    readonly team: string
    readonly letter: Letter
  },
): Promise<void> {
  const teamName = await teamNameIn(work, of.team)
  const members = await readRoles(work, { team: of.head.initiative_id })
  const people = new Map(members.map(({ email, locale }) => [email, locale]))
  for (const [to, locale] of people)
    await queueMail(
      work,
      calledMail({
        to,
        locale,
        head: of.head,
        title: of.row.title,
        team: teamName[locale],
        letter: of.letter,
      }),
    )
}

interface OfOwn {
  readonly slug: string
}
const ofOwn = { on: visible, may: canEdit } as const

/** What teams confirmed for an initiative, for its own people. */
export interface OwnCalls {
  readonly head: HeadRow
  readonly calls: readonly (NamedCall & { readonly teamName: Awaited<ReturnType<typeof teamNameIn>> })[]
  readonly refused: boolean
}

export const readOwnCalls = useCase<OfOwn, OwnCalls, HeadRow>(
  { ...ofOwn, name: 'referrals.readOwnCalls', records: null, publishes: 'nothing' },
  async (work, head) => {
    const { db, ctx } = work
    const found = await readCallsFor({ db, municipality: ctx.municipality }, head.initiative_id)
    const calls: OwnCalls['calls'][number][] = []
    for (const call of found) calls.push({ ...call, teamName: await teamNameIn(work, call.team) })
    return { head, calls, refused: await isCallRefused(work, head.initiative_id) }
  },
)

/** Its people say that it is otherwise: it says again what it said before the call. */
export const takeCallBack = useCase<OfOwn & { readonly activity: ActivityId }, boolean, HeadRow>(
  {
    ...ofOwn,
    name: 'referrals.takeCallBack',
    records: 'activity.call-taken-back',
    happened: (done) => done,
    about: (_, { activity }) => activity,
  },
  async (work, head, { activity }) => {
    const { db, ctx } = work
    const call = await readCall({ db, municipality: ctx.municipality }, activity)
    if (!call || call.initiative !== head.initiative_id) return false
    await confirmOffer(work, activity, call.was)
    await deleteCall(work, activity)
    return true
  },
)

/** What a team confirmed of an offer, for everybody who looks at it. */
export const callOf = publicQuery(readCall)
