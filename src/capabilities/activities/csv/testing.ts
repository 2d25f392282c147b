import { allOf, piecesOf } from '#platform/csv/testing.ts'
import type { Schedule } from '../domain.ts'
import { checkSchedule } from '../recurrence.ts'
import type { CsvColumn } from './columns.ts'
import { readActivities } from './read.ts'
import type { ReadOptions, ReadRow } from './read.ts'
import { rowReader } from './row.ts'
import type { RowResult } from './row.ts'

/** Options of a municipality with three themes, on a day in November. */
export const someOptions: ReadOptions = {
  themes: [
    { slug: 'ontmoeten', name: { nl: 'Ontmoeten', en: 'Meeting people' } },
    { slug: 'eten', name: { nl: 'Samen eten', en: 'Eating together' } },
    { slug: 'duurzaam' },
    { slug: 'repareren' },
    { slug: 'bewegen' },
  ],
  today: '2026-11-24',
  checkSchedule: (schedule: Schedule) => checkSchedule(schedule),
}

/** Reads one row of these cells; the required ones are filled in. */
export function readCells(cells: Partial<Record<CsvColumn, string>>): RowResult {
  const filled: Partial<Record<CsvColumn, string>> = {
    initiatief: 'Buurthuis De Brug',
    activiteit: 'Koffie',
    start: '2026-11-25T10:00',
    ...cells,
  }
  return rowReader(someOptions)((column) => filled[column] ?? '')
}

/** Reads a whole file of text or bytes; `size` is how many bytes come at a time. */
export async function readAll(
  file: string | Uint8Array,
  options: Partial<ReadOptions> & { readonly size?: number } = {},
): Promise<ReadRow[]> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file
  return allOf(readActivities(piecesOf(bytes, options.size ?? 1000), { ...someOptions, ...options }))
}

/** What was read, short: the title of a good row, the codes of a bad one. */
export function brief(rows: readonly ReadRow[]): string[] {
  return rows.map((row) =>
    row.ok
      ? `${row.line} ${row.row.facts.title}`
      : `${row.line} ${row.problems.map(({ code }) => code).join(' ')}`,
  )
}
