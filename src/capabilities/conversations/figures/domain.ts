import { least } from '#platform/privacy/suppression.ts'
import type { Quarter } from '#platform/calendar/quarters.ts'

/** What is told of a municipality: working days to a name and to an answer, and what it kept of its agreements. */
export const measures = ['contact', 'answer', 'agreements'] as const
export type Measure = (typeof measures)[number]

/** One thing that was counted: in which quarter its term ended, and what came of it (days, or 1 for kept and 0 for not). */
export interface Counted {
  readonly due: string
  readonly outcome: number
}

/** What is published of a measure. Days are local ISO dates. */
export interface Figure {
  readonly measure: Measure
  readonly from: string
  readonly to: string
  /** Of how many. */
  readonly counted: number
  /** The middle number of working days, or how many agreements were kept. */
  readonly outcome: number
}

export type Period = Pick<Figure, 'from' | 'to'>

const within = ({ due }: Counted, { from, to }: Period): boolean => from <= due && due <= to

/** The middle of some numbers; of an even count what lies halfway between the two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const half = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}

const outcomeOf = (measure: Measure, values: readonly number[]): number =>
  measure === 'agreements' ? values.reduce((sum, one) => sum + one, 0) : medianOf(values)

/**
 * What stands published from now on of a measure: of the last four closed quarters, when they hold at least ten, and when
 * as many at least came in and went out since the figure before. Whoever lays two figures beside each other so learns
 * something of ten or more together, and never of one. Until then the figure before stands, with its own period; it goes
 * when nothing of that period lies in the last four quarters. Then nothing is told.
 */
export function figureOf(
  measure: Measure,
  all: readonly Counted[],
  { quarters, before }: { readonly quarters: readonly Quarter[]; readonly before: Figure | null },
): Figure | null {
  const period = { from: quarters[0]!.from, to: quarters.at(-1)!.to }
  const stands = before !== null && before.to >= period.from ? before : null
  const now = all.filter((one) => within(one, period))
  if (now.length < least) return stands
  if (stands) {
    const came = now.filter((one) => !within(one, stands)).length
    const went = all.filter((one) => within(one, stands) && !within(one, period)).length
    // Counted anew, one that was opened again or settled since would show by itself.
    if (came === 0 && went === 0) return { ...stands, ...period }
    if (![came, went].every((n) => n === 0 || n >= least)) return stands
  }
  const outcome = outcomeOf(
    measure,
    now.map((one) => one.outcome),
  )
  return { measure, ...period, counted: now.length, outcome }
}
