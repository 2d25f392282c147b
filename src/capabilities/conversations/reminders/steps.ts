import type { Side } from '../domain.ts'

/** Terms that somebody is held to: who helps, an answer, what was agreed, and a day that was promised for a step. */
export const terms = ['contact', 'answer', 'agreement', 'promise'] as const
export type Term = (typeof terms)[number]

/** Who is told: whoever does it, then the connectors of the area, then whoever leads the programme. */
export type Told = 'doer' | 'connector' | 'lead'

/** When whom is told that a term is near or over. */
export interface ReminderStep {
  /** So many working days after the last day; below zero before it. */
  readonly day: number
  readonly to: Told
}

/**
 * The steps of a term, in their order. Whoever does it hears first, and before it is late; those who answer for the
 * municipality only when it did not help.
 */
export const reminderSteps: readonly ReminderStep[] = [
  { day: -1, to: 'doer' },
  { day: 1, to: 'doer' },
  { day: 3, to: 'connector' },
  { day: 5, to: 'lead' },
]

/** The first step of what is late: from it on it stands on the timeline. */
export const lateStep = reminderSteps.findIndex(({ day }) => day > 0)

/** Counts working days on from a day: `addWorkingDays` with the days off of a municipality. */
type AddWorkingDays = (day: string, n: number) => string
/** Counts days on from a day. */
type AddDays = (day: string, n: number) => string

/**
 * For each step the last term that has come to it today: what ends on that day or before. On a day that nobody works no
 * step is reached that was not reached on the working day before it, so that nothing is mailed in a weekend.
 */
export function reachedToday(
  today: string,
  { addWorkingDays, addDays }: { readonly addWorkingDays: AddWorkingDays; readonly addDays: AddDays },
): string[] {
  return reminderSteps.map(({ day }) => {
    if (day < 0) return addWorkingDays(today, -day)
    let last = addDays(today, -day)
    while (addWorkingDays(last, day) > today) last = addDays(last, -1)
    return last
  })
}

/** How many steps a term has come to, with what `reachedToday` says. */
export const stepsTo = (due: string, reached: readonly string[]): number =>
  reached.filter((last) => due <= last).length

/**
 * Whom to tell, now that a term came from one step to another. Who would hear twice, hears once: a run that comes late
 * catches up. An initiative is reminded by nobody but itself, in the same words.
 */
export function toTell(owner: Side, from: number, to: number): Told[] {
  const missed = reminderSteps.slice(from, to).map((step) => step.to)
  return [...new Set(missed)].filter((one) => owner === 'city' || one === 'doer')
}
