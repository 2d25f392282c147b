import type { Actor } from '#platform/context/ctx.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { teamKey, teamsOf, worksInTeam } from '../../policy.ts'
import { answerWithin, followDue, isClosed, isUnsaid, keptDays, maySayOtherwise } from '../domain.ts'
import type { FollowAnswer, FollowWeek, Handover, HandoverId } from '../domain.ts'
import { countOutcome, readOutcomes } from '../store/counts.ts'
import type { OutcomeCount } from '../store/counts.ts'
import { changeHandover, readHandover, readHandovers } from '../store/handovers.ts'
import { tellHosts } from '../tell.ts'
import type { Letter } from '../tell.ts'
import { act } from './act.ts'
import { newCardToken } from './make.ts'

/** A handover is seen by the team that made it, as long as one works there. */
export const maySeeHandover = (actor: Actor, { team }: Pick<Handover, 'team'>): boolean =>
  worksInTeam(actor) && teamsOf(actor).some((area) => teamKey(area) === team)

/** A handover in the list, with what waits for the team. */
export interface ListedHandover extends Handover {
  readonly mine: boolean
  readonly due: FollowWeek | null
  /** The host did not answer within so many working days: whether they may come, or whether they came. */
  readonly silent: boolean
  /** What can still be said instead, when somebody tapped the wrong one. */
  readonly otherwise: 'came' | 'missed' | null
}

export interface TeamHandovers {
  readonly open: readonly ListedHandover[]
  readonly closed: readonly ListedHandover[]
  readonly counts: readonly OutcomeCount[]
}

/** What one's own team brought along: what is open, and what was closed and is not erased yet. */
export const listHandovers = useCase<undefined, TeamHandovers>(
  { name: 'referrals.listHandovers', may: worksInTeam, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor, now } = work.ctx
    const teams = teamsOf(actor).map(teamKey)
    const closedSince = new Date(now.getTime() - keptDays * 86_400_000)
    const today = localDay(now)
    const { daysOff } = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
    const all = (await readHandovers(work, { teams, closedSince })).map((one) => ({
      ...one,
      mine: actor.kind === 'person' && actor.id === one.worker,
      due: followDue(one, today),
      silent: isSilent(one, today, daysOff),
      otherwise: maySayOtherwise(one, today),
    }))
    return {
      open: all.filter(({ state }) => !isClosed(state)),
      closed: all.filter(({ state }) => isClosed(state)).toReversed(),
      counts: await readOutcomes(work, teams),
    }
  },
)

/** Whether a question waits longer than hosts are given: may somebody come, or, when its day is over, did they come. */
export function isSilent(
  handover: Pick<Handover, 'state' | 'askedAt' | 'day'>,
  today: string,
  daysOff: readonly string[],
): boolean {
  const { state, askedAt, day } = handover
  const isLate = (since: string) => addWorkingDays(since, answerWithin, daysOff) < today
  return state === 'asked' ? isLate(localDay(askedAt)) : isUnsaid(handover, today) && isLate(day)
}

interface One {
  readonly id: HandoverId
}

/** @throws {NotFound} also when it is another team's: the database does not show it */
async function ownHandover(work: Work, { id }: One, hold: 'hold' | 'look'): Promise<Handover> {
  const found = await readHandover(work, id, hold)
  if (!found) throw new NotFound()
  return found
}

/** What a worker does with a handover of the team. */
export type WorkerDoes = 'agree' | 'cancel' | 'came' | 'missed' | FollowAnswer
export type WorkerDone = WorkerDoes | 'gone'

/**
 * The worker takes the other day, takes the question back, says what the host did not say, or whether somebody still
 * goes.
 */
export const changeAsWorker = useCase<
  One & { readonly does: WorkerDoes; readonly letter: Letter },
  WorkerDone,
  Handover
>(
  {
    name: 'referrals.changeAsWorker',
    on: (work, one) => ownHandover(work, one, 'hold'),
    may: maySeeHandover,
    records: 'handover.changed',
    happened: (done) => done !== 'gone',
  },
  async (work, handover, { does, letter }) => {
    if (does === 'agree' || does === 'cancel') return decide(work, handover, { does, letter })
    if (does === 'came' || does === 'missed') return sayForHost(work, handover, does)
    return follow(work, handover, does)
  },
)

async function decide(
  work: Work,
  handover: Handover,
  { does, letter }: { readonly does: 'agree' | 'cancel'; readonly letter: Letter },
): Promise<WorkerDone> {
  const change =
    does === 'agree' && handover.proposedDay !== null ? { day: handover.proposedDay, proposedDay: null } : {}
  const done = await act(work, handover, { by: 'worker', act: does, change })
  if (!done) return 'gone'
  // Of a day that is over nobody needs to hear that it is off.
  if (done.day >= localDay(work.ctx.now))
    await tellHosts(work, done, { news: does === 'agree' ? 'agreed' : 'cancelled', letter })
  return does
}

/** A host who stays silent closes nothing: who was there, or heard of it, says whether they came, or that it was otherwise. */
async function sayForHost(work: Work, handover: Handover, does: 'came' | 'missed'): Promise<WorkerDone> {
  const today = localDay(work.ctx.now)
  if (!isUnsaid(handover, today) && maySayOtherwise(handover, today) !== does) return 'gone'
  return (await act(work, handover, { by: 'worker', act: does })) ? does : 'gone'
}

/** Who stopped is not asked again; after six weeks it is closed whatever the answer. */
async function follow(work: Work, handover: Handover, answer: FollowAnswer): Promise<WorkerDone> {
  const due = followDue(handover, localDay(work.ctx.now))
  if (due === null) return 'gone'
  if (answer === 'still')
    await countOutcome(work, { team: handover.team, what: due === 2 ? 'still-2' : 'still-6' })
  const change = due === 2 ? { twoWeeks: answer } : { sixWeeks: answer }
  if (due === 6 || answer === 'stopped') await act(work, handover, { by: 'worker', act: 'finish', change })
  else await changeHandover(work, handover.id, { ...change, state: handover.state, closes: 'stays open' })
  return answer
}

/** A new card for a handover that is still to come, with a link of its own. */
export const newCard = useCase<One, { readonly handover: Handover; readonly token: string } | null, Handover>(
  {
    name: 'referrals.newCard',
    on: (work, one) => ownHandover(work, one, 'look'),
    may: maySeeHandover,
    records: null,
    publishes: 'nothing',
  },
  async (work, handover) => {
    if (isClosed(handover.state) || handover.state === 'came') return null
    if (handover.day < localDay(work.ctx.now)) return null
    return { handover, token: await newCardToken(work, handover) }
  },
)
