import { closedQuarters } from '#platform/calendar/quarters.ts'
import type { Quarter } from '#platform/calendar/quarters.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { conditions } from '../domain.ts'
import type { Condition, Route, TopicId } from '../domain.ts'
import { times } from '../reading/times.ts'

/** What became of a question. */
export const endings = ['offered', 'professional-first', 'danger', 'start', 'nothing'] as const
export type Ending = (typeof endings)[number]

/** What is counted of a team: its questions, and how each ended. Whom it brought along is counted by `handover/`. */
export const outcomes = ['asked', ...endings] as const
export type Outcome = (typeof outcomes)[number]

/** How a question ended, by where it led and whether anything was shown. */
export function endingOf(route: Route, shown: 'something' | 'nothing'): Ending {
  if (route === 'veiligheid') return 'danger'
  if (route === 'professioneel-eerst') return 'professional-first'
  if (route === 'start-initiatief') return 'start'
  return shown === 'something' ? 'offered' : 'nothing'
}

/** For so many years counts and gap notes are kept, and shown. */
export const keptYears = 2

/** The whole municipality, where an area is named. */
export const everywhere = '*'

/** Quarters of which somebody may see the counts, the newest first. */
export function quartersFor(reader: 'team' | 'programme', today: string): Quarter[] {
  const closed = closedQuarters(today, keptYears * 4).toReversed()
  return reader === 'team' ? closed : closed.filter(({ to }) => leadSees(to) <= today)
}

/** Whoever leads the programme sees a quarter a month after it closed: a team reads its own figures first. */
export const leadSees = (lastDay: string): string => monthsOn(addDays(lastDay, 1), 1)

/** The first day of the month in which a day lies. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`

/** The first day of a month, so many months on. */
export function monthsOn(day: string, n: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + n
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`
}

/** For whom an offer can be meant. What says something of one resident (an age, a language, a refusal) is not among them. */
export const gapWhos = ['kind', 'jongere', 'oudere', 'ouder-met-kind'] as const

/** What a gap note can say beside what is missing, as codes of chips. */
export const gapExtras = [
  ...times.map((time) => `when:${time}` as const),
  ...conditions.map((condition) => `condition:${condition}` as const),
  ...gapWhos.map((who) => `who:${who}` as const),
] as const
export type GapExtra = (typeof gapExtras)[number]

/** Something that a team needed and nobody offers. It has no words of its own: all of it comes from lists of ours. */
export interface Gap {
  readonly topic: TopicId
  readonly extras: readonly GapExtra[]
  /** The neighbourhood, or `everywhere` in the area of the team. */
  readonly place: string
}

/**
 * How many extras there may be beside what is missing. Many of them in one small neighbourhood would be the description
 * of a resident.
 */
export const mostExtras = (place: string): number => (place === everywhere ? 3 : 2)

/** The extras in one order, each once: the same need is so the same note. */
export const inOrder = (extras: readonly string[]): GapExtra[] =>
  gapExtras.filter((one) => extras.includes(one))

/** What a team says of an offer; never of a resident. */
export const verdicts = ['fits', 'too-far', 'full', 'outdated', 'threshold'] as const
export type Verdict = (typeof verdicts)[number]

/** What an initiative hears of: it can do something about it. */
export const heard = ['full', 'outdated', 'threshold'] as const satisfies readonly Verdict[]
export type Heard = (typeof heard)[number]

/** What lets an offer sink in what is found, until its people say how it is. */
export const sinking = ['full', 'outdated'] as const satisfies readonly Heard[]

/** An initiative hears of the same thing once in so many days. */
export const quietDays = 30

/** So many days something stays on the list of whom to call. */
export const callDays = 90

export type { Condition, TopicId }

/** From here on what teams said of an offer still counts: this month and the two before. */
export const reportsSince = (today: string): string => monthsOn(today, -2)
