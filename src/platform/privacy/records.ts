import type { TimedTable, Words } from './marks.ts'

/** Something the municipality received as its record, and must keep. */
interface KindOfRecord {
  readonly what: Words
  /** With how many years a municipality begins. */
  readonly years: number
  /** The law that names a number of years itself: no municipality can say less. */
  readonly least: { readonly years: number; readonly by: string } | null
}

/**
 * What the municipality must keep of what it received, by kind. The Archiefwet forbids destroying it sooner than the
 * selection list says (for what came in since 2020: Selectielijst gemeenten en intergemeentelijke organen 2020, Stcrt.
 * 2020, 11143). These years are where we begin: short for what was only reported, as long as the books (AWR article 52)
 * for what money or a promise hangs on. Each municipality sets its own under `/beheer/teksten`: its archivist has the
 * last word, and the list knows more cases than these four.
 */
export const recordKinds = {
  signal: {
    what: { nl: 'een signaal aan de gemeente', en: 'a signal to the municipality' },
    years: 1,
    least: null,
  },
  question: {
    what: { nl: 'een vraag aan de gemeente', en: 'a question to the municipality' },
    years: 5,
    least: null,
  },
  agreement: {
    what: { nl: 'een afspraak met de gemeente', en: 'an agreement with the municipality' },
    years: 7,
    least: { years: 7, by: 'AWR, artikel 52' },
  },
  grant: {
    what: { nl: 'een aanvraag bij een fonds', en: 'an application to a fund' },
    years: 7,
    least: { years: 7, by: 'AWR, artikel 52' },
  },
} as const satisfies Record<string, KindOfRecord>

export type RecordKind = keyof typeof recordKinds

/** For how many years each kind is kept here. */
export type RecordYears = Readonly<Record<RecordKind, number>>

const kinds = Object.keys(recordKinds) as RecordKind[]

/** The fewest years that a municipality may set for a kind, and the most. */
export const leastYears = (kind: RecordKind): number => recordKinds[kind].least?.years ?? 1
export const mostYears = 50

/** The years by kind, as `given` says them: where it says none we begin with ours, and never with fewer than the law's. */
export function recordYears(given: (kind: RecordKind) => number | undefined): RecordYears {
  const yearsOf = (kind: RecordKind) => Math.max(given(kind) ?? recordKinds[kind].years, leastYears(kind))
  return Object.fromEntries(kinds.map((kind) => [kind, yearsOf(kind)])) as Record<RecordKind, number>
}

/** These tables, with the years that one municipality keeps its records for. */
export function keptFor<Table extends TimedTable>(tables: readonly Table[], years: RecordYears): Table[] {
  return tables.map((table) => {
    const { keep } = table.mark
    if (typeof keep !== 'object' || !('record' in keep)) return table
    return { ...table, mark: { ...table.mark, keep: { ...keep, years: years[keep.record] } } }
  })
}

/** How long records of this kind are kept: `years` of a municipality, or those with which we begin. */
export function daysOfRecord({ record, years }: { record: RecordKind; years?: number | undefined }): number {
  return (years ?? recordKinds[record].years) * 365
}
