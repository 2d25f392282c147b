import type { Brand } from '#platform/brand.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import { addDays } from '#platform/i18n/dates.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

export type HandoverId = Brand<'HandoverId'>

/** What the host needs to know at the door, and no more: no word about health, and nothing that can be typed. */
export const needCodes = [
  'first-time',
  'meet-at-door',
  'walks-badly',
  'wheelchair',
  'hears-badly',
  'sees-badly',
  'little-dutch',
  'quiet-seat',
  'comes-with-us',
  'looks-first',
] as const
export type NeedCode = (typeof needCodes)[number]

/** Why it does not go now. */
export const declineReasons = ['full', 'not-that-day', 'no-host', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Who gets the question: whoever answers for the initiative, or the address that the activity itself made known. */
export const hostKinds = ['team', 'activity'] as const
export type HostKind = (typeof hostKinds)[number]

/** The languages of the resident's card. */
export const cardLocales = ['nl', 'en', 'tr', 'ar', 'pl', 'uk', 'fr', 'es', 'de'] as const
export type CardLocale = (typeof cardLocales)[number]

export const openStates = ['asked', 'other-day', 'accepted', 'came'] as const
export const closedStates = ['not-now', 'cancelled', 'did-not-come', 'followed', 'unknown'] as const
export type ClosedState = (typeof closedStates)[number]
export type HandoverState = (typeof openStates)[number] | ClosedState

export const isClosed = (state: HandoverState): state is ClosedState =>
  closedStates.some((one) => one === state)

/** What somebody does with a handover. */
export type Act =
  | 'accept'
  | 'propose'
  | 'decline'
  | 'agree'
  | 'move'
  | 'cancel'
  | 'came'
  | 'missed'
  | 'finish'
  | 'forget'

interface Step {
  readonly by: readonly ('host' | 'resident' | 'worker' | 'clock')[]
  readonly from: readonly HandoverState[]
  readonly to: HandoverState
}

/** Everything that can happen to a handover; what is not here cannot. */
export const steps: Readonly<Record<Act, Step>> = {
  accept: { by: ['host'], from: ['asked', 'other-day'], to: 'accepted' },
  propose: { by: ['host'], from: ['asked', 'other-day', 'accepted'], to: 'other-day' },
  decline: { by: ['host'], from: ['asked', 'other-day', 'accepted'], to: 'not-now' },
  agree: { by: ['worker'], from: ['other-day'], to: 'accepted' },
  move: { by: ['resident'], from: ['asked', 'other-day', 'accepted'], to: 'asked' },
  cancel: { by: ['resident', 'worker'], from: ['asked', 'other-day', 'accepted'], to: 'cancelled' },
  // Who taps the wrong one says it again; `maySayOtherwise` tells until when.
  came: { by: ['host', 'worker'], from: ['accepted', 'did-not-come'], to: 'came' },
  missed: { by: ['host', 'worker'], from: ['accepted', 'came'], to: 'did-not-come' },
  finish: { by: ['worker', 'clock'], from: ['came'], to: 'followed' },
  forget: { by: ['clock'], from: ['asked', 'other-day', 'accepted'], to: 'unknown' },
}

/** Where an act leads to from here; `null` when it cannot be done, or not by them. */
export function stateAfter(state: HandoverState, act: Act, by: Step['by'][number]): HandoverState | null {
  const step = steps[act]
  return step.by.includes(by) && step.from.includes(state) ? step.to : null
}

/** Whether its day is over, and nobody said yet whether they came. */
export const isUnsaid = ({ state, day }: Pick<Handover, 'state' | 'day'>, today: string): boolean =>
  state === 'accepted' && day < today

/** What can still be said instead of what was said of a visit, until it is first asked whether they still go. */
export function maySayOtherwise(
  { state, day, twoWeeks }: Pick<Handover, 'state' | 'day' | 'twoWeeks'>,
  today: string,
): 'came' | 'missed' | null {
  if (twoWeeks !== null || today >= addDays(day, followWeeks[0] * 7)) return null
  if (state === 'came') return 'missed'
  return state === 'did-not-come' ? 'came' : null
}

/** What a worker says two and six weeks later. */
export const followAnswers = ['still', 'stopped', 'unknown'] as const
export type FollowAnswer = (typeof followAnswers)[number]

/** After how many weeks is asked whether somebody still goes. */
export const followWeeks = [2, 6] as const
export type FollowWeek = (typeof followWeeks)[number]

/** Of the resident there is nothing: what is known is what, when, by whom, and which boxes were ticked. */
export interface Handover {
  readonly id: HandoverId
  /** What host, worker and resident call it by: `K7-42`. */
  readonly code: string
  /** The area of the team, or `*`. */
  readonly team: string
  readonly worker: PersonId
  readonly activity: ActivityId
  readonly initiative: InitiativeId
  /** Local ISO date. */
  readonly day: string
  readonly host: HostKind
  readonly needs: readonly NeedCode[]
  readonly locale: CardLocale
  readonly state: HandoverState
  /** What the host gave as their own first name, for the card. */
  readonly hostName: string | null
  readonly proposedDay: string | null
  readonly reason: DeclineReason | null
  readonly twoWeeks: FollowAnswer | null
  readonly sixWeeks: FollowAnswer | null
  readonly askedAt: Date
  readonly acceptedAt: Date | null
  /** As published now; `null` when it is there no more. */
  readonly title: string | null
  readonly initiativeName: string
  /** When its first date begins, as local time without a zone; all its dates begin at that hour. `null` as `title` is. */
  readonly firstStart: string | null
  readonly slug: string
  /** The address that the activity made known; for the mail, never shown with a handover. */
  readonly contactEmail: string | null
}

/** Working days after which a question to the host without an answer is brought up with the worker. */
export const answerWithin = 3
/** Days after its date, or after the last question, that an open handover waits before it is closed as unknown. */
export const waitsDays = 14
/** Days that a closed handover is kept. */
export const keptDays = 90

/** The follow-up that waits on this day; `null` when there is none yet, or no more. */
export function followDue(
  { state, day, twoWeeks, sixWeeks }: Pick<Handover, 'state' | 'day' | 'twoWeeks' | 'sixWeeks'>,
  today: string,
): FollowWeek | null {
  if (state !== 'came') return null
  if (today >= addDays(day, 42)) return sixWeeks === null ? 6 : null
  return today >= addDays(day, 14) && twoWeeks === null ? 2 : null
}

/** How many dates are offered to choose from. */
export const datesToChoose = 6

/** What is counted of handovers, by team and quarter: no more than numbers. */
export const outcomes = ['asked', 'accepted', 'came', 'did-not-come', 'still-2', 'still-6'] as const
export type Outcome = (typeof outcomes)[number]

/** Shown from ten up, in fives (domain rule for small numbers); `null` below that. */
export const shownCount = (n: number): number | null => (n < 10 ? null : Math.round(n / 5) * 5)
