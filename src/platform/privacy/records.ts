import type { Words } from './marks.ts'

/** Something the municipality received as its record, and must keep. */
interface KindOfRecord {
  readonly what: Words
  readonly years: number
}

/**
 * What the municipality must keep of what it received, by kind. The Archiefwet forbids destroying it sooner than the
 * selection list says (for what came in since 2020: Selectielijst gemeenten en intergemeentelijke organen 2020, Stcrt.
 * 2020, 11143). These years are where we begin: short for what was only reported, as long as the books (AWR article 52)
 * for what money or a promise hangs on. The archivist of a municipality has the last word before a table uses one.
 */
export const recordKinds = {
  signal: { what: { nl: 'een signaal aan de gemeente', en: 'a signal to the municipality' }, years: 1 },
  question: { what: { nl: 'een vraag aan de gemeente', en: 'a question to the municipality' }, years: 5 },
  agreement: {
    what: { nl: 'een afspraak met de gemeente', en: 'an agreement with the municipality' },
    years: 7,
  },
  grant: { what: { nl: 'een aanvraag bij een fonds', en: 'an application to a fund' }, years: 7 },
} as const satisfies Record<string, KindOfRecord>

export type RecordKind = keyof typeof recordKinds

/** How long a kind is kept. */
export function daysOfRecord(kind: RecordKind): number {
  return recordKinds[kind].years * 365
}
