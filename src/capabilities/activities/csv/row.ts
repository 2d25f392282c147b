import { slugOf } from '#platform/ids.ts'
import type { Place } from '#capabilities/initiatives/index.ts'
import { allSkips } from '../domain.ts'
import type { ActivityFacts, Schedule, Skip, VolunteerTask } from '../domain.ts'
import { skipTerms } from '../skip-terms.ts'
import type { CsvColumn } from './columns.ts'
import { languagesOf } from './languages.ts'
import { centsOf, spotOf, wholeOf, yesNoOf } from './numbers.ts'
import { problem } from './problems.ts'
import type { CsvProblem } from './problems.ts'
import { dirtOf, good, lineOf, listOf, openCell, storyOf, wrong } from './text.ts'
import type { Cell } from './text.ts'
import { endOf, momentOf, pastDayOf } from './times.ts'

/** One row of the file. */
export interface CsvActivity {
  /** The sender's own stable key, `null` when the file has none. */
  readonly id: string | null
  /** The initiative as the file names it: a name or a slug. */
  readonly initiative: string
  /** What the file does not tell is empty or `null`. */
  readonly facts: ActivityFacts
}

export interface KnownTheme {
  readonly slug: string
  readonly name?: { readonly nl: string; readonly en: string }
}

/** What reading a row needs to know of the world. */
export interface RowOptions {
  /** Themes are found by slug or by name; `null` takes any theme as a slug. */
  readonly themes: readonly KnownTheme[] | null
  /** Local ISO date: nothing can have been confirmed after it. */
  readonly today: string
  /** Whether the schedule can be kept; the code of what is wrong with it otherwise. */
  readonly checkSchedule: (schedule: Schedule) => { readonly code: string } | null
}

export type RowResult =
  | { readonly ok: true; readonly row: CsvActivity; readonly warnings: readonly CsvProblem[] }
  | { readonly ok: false; readonly problems: readonly CsvProblem[] }

/** The text of a column in this row; empty when the file has no such column. */
export type CellAt = (column: CsvColumn) => string

/** Most characters in a cell of text, most items in a list. */
export const limits = {
  id: 100,
  name: 120,
  title: 120,
  story: 5000,
  line: 200,
  rule: 500,
  email: 254,
  themes: 20,
  talents: 30,
} as const

/** A reader of rows; it gives all problems of a row together. */
export function rowReader(options: RowOptions): (cellAt: CellAt) => RowResult {
  const slugs = options.themes && slugsByName(options.themes)
  return (cellAt) => {
    const reading = new RowReading(cellAt)
    const row = {
      id: reading.take('id', (cell) => lineOf(cell, limits.id), '') || null,
      initiative: reading.take('initiatief', required(limits.name), ''),
      facts: factsOf(reading, options, slugs),
    }
    if (reading.problems.length > 0) return { ok: false, problems: reading.problems }
    return { ok: true, row, warnings: reading.warnings }
  }
}

function factsOf(reading: RowReading, options: RowOptions, slugs: ThemeSlugs | null): ActivityFacts {
  const yesNo = (column: CsvColumn) => reading.take(column, yesNoOf, null)
  return {
    title: reading.take('activiteit', required(limits.title), ''),
    description: reading.take('beschrijving', (cell) => storyOf(cell, limits.story), ''),
    themes: themesOf(reading, slugs),
    forWhom: reading.take('doelgroep', (cell) => lineOf(cell, limits.line), ''),
    place: placeOf(reading),
    schedule: scheduleOf(reading, options),
    costCents: reading.take('kosten_cent', centsOf, null),
    entrance: entranceOf(yesNo('inloop')),
    capacity: null,
    placesLeft: null,
    accessibility: {
      stepFree: yesNo('rolstoel'),
      toilet: null,
      quiet: yesNo('prikkelarm'),
      childcare: null,
      alcoholFree: yesNo('alcoholvrij'),
      languages: reading.take('talen', languagesOf, []),
      groupSize: reading.take('groepsgrootte', (cell) => wholeOf(cell, 1, 10_000), null),
    },
    womenOnly: yesNo('alleen_vrouwen') ?? false,
    ...agesOf(reading),
    welcome: { host: '', door: '', noise: '', bring: '' },
    volunteersWanted: reading.take('vrijwilligers_gezocht', volunteersOf, []),
    contactEmail: reading.take('contact_email', emailOf, null),
    confirmedOn: reading.take('laatst_bevestigd', (cell) => pastDayOf(cell, options.today), null),
  }
}

/** The cells of one row, and what is wrong with them. */
class RowReading {
  readonly problems: CsvProblem[] = []
  readonly warnings: CsvProblem[] = []
  #cellAt: CellAt

  constructor(cellAt: CellAt) {
    this.#cellAt = cellAt
  }

  /** The value of a cell; `instead` when it cannot be read, which is then noted. */
  take<T>(column: CsvColumn, read: (cell: string) => Cell<T>, instead: T): T {
    const cell = openCell(this.#cellAt(column))
    const result = dirtOf(cell) ?? read(cell)
    if (result.ok) return result.value
    this.problems.push(problem(result.code, column, result.found ?? cell, result.expected))
    return instead
  }

  warn(warning: CsvProblem): void {
    this.warnings.push(warning)
  }
}

function required(max: number): (cell: string) => Cell<string> {
  return (cell) => {
    const line = lineOf(cell, max)
    return line.ok && line.value === '' ? wrong('required') : line
  }
}

type ThemeSlugs = ReadonlyMap<string, string>

function slugsByName(themes: readonly KnownTheme[]): ThemeSlugs {
  const named = themes.flatMap(({ slug, name }) =>
    (name ? [name.nl, name.en] : []).map((word): [string, string] => [slugOf(word), slug]),
  )
  // Slugs last: a theme whose name is another's slug must not take its place.
  return new Map([...named, ...themes.map(({ slug }): [string, string] => [slugOf(slug), slug])])
}

/** Themes that are known; another is left out with a warning, for the row is good without it. */
function themesOf(reading: RowReading, slugs: ThemeSlugs | null): readonly string[] {
  const found = new Set<string>()
  for (const item of reading.take('themas', (cell) => listOf(cell, limits.themes), [])) {
    const slug = slugs ? slugs.get(slugOf(item)) : slugOf(item)
    if (slug) found.add(slug)
    else reading.warn(problem('unknown-theme', 'themas', item, [...new Set(slugs?.values())].join(', ')))
  }
  return [...found]
}

function placeOf(reading: RowReading): Place {
  const line = (column: CsvColumn) => reading.take(column, (cell) => lineOf(cell, limits.line), '')
  return {
    name: line('plaats'),
    address: line('adres') || null,
    postcode: reading.take('postcode', postcodeOf, null),
    spot: spotIn(reading),
  }
}

/** The two cells together make one value, so one of them carries the problem of both. */
function spotIn(reading: RowReading): Place['spot'] {
  const lat = reading.take('lat', good, null)
  const lon = reading.take('lon', good, null)
  if (lat === null || lon === null) return null
  const spot = spotOf(lat, lon)
  if (!('column' in spot)) return spot.ok ? spot.value : null
  return reading.take(spot.column, () => spot.problem, null)
}

/** Four figures, mostly with two letters; SA, SD and SS are never given out. */
function postcodeOf(cell: string): Cell<string | null> {
  if (cell === '') return good(null)
  const [, figures, letters] = /^([1-9]\d{3})\s*((?!S[ADS])[A-Z]{2})?$/i.exec(cell) ?? []
  if (!figures) return wrong('not-a-postcode')
  return good(letters ? `${figures} ${letters.toUpperCase()}` : figures)
}

/** Checked as a whole only when its parts could be read: a second problem about the same cell helps nobody. */
function scheduleOf(reading: RowReading, options: RowOptions): Schedule {
  const rule = reading.take('herhaling', ruleOf, null)
  const start = reading.take('start', startOf, null)
  const end = start && reading.take('eind', (cell) => endOf(cell, start, rule), null)
  const skips = reading.take('niet_in', skipsOf, [])
  const passing = skips.length > 0 ? { skips } : {}
  const schedule = { start: start ?? '', end, rule, except: [], ...passing, cancelled: [] }
  const found = start && options.checkSchedule(schedule)
  if (found) reading.take(columnAtFault(found.code, rule), () => wrong('bad-schedule', found.code), null)
  return schedule
}

/** The codes of `recurrence.ts` begin with the part they are about, but for `too-long`: that is the length. */
function columnAtFault(code: string, rule: string | null): CsvColumn {
  if (code === 'too-long' || code.startsWith('end-')) return 'eind'
  return rule === null || code.startsWith('start-') ? 'start' : 'herhaling'
}

function startOf(cell: string): Cell<string | null> {
  return cell === '' ? wrong('required') : momentOf(cell)
}

function ruleOf(cell: string): Cell<string | null> {
  const rule = lineOf(
    cell
      .replace(/^RRULE:/i, '')
      .replace(/\s+/g, '')
      .replace(/;+$/, ''),
    limits.rule,
  )
  return rule.ok ? good(rule.value.toUpperCase() || null) : rule
}

/** What the series passes over, by the names of the API. */
function skipsOf(cell: string): Cell<readonly Skip[]> {
  const items = listOf(cell, allSkips.length)
  if (!items.ok) return items
  const known = allSkips.map((skip) => skipTerms[skip])
  const other = items.value.find((item) => !known.some((term) => term === item.toLowerCase()))
  if (other !== undefined) return wrong('not-a-holiday', known.join(', '), other)
  return good(allSkips.filter((skip) => items.value.some((item) => item.toLowerCase() === skipTerms[skip])))
}

function agesOf(reading: RowReading): { minAge: number | null; maxAge: number | null } {
  const age = (cell: string) => wholeOf(cell, 0, 120)
  const minAge = reading.take('min_leeftijd', age, null)
  const maxAge = reading.take('max_leeftijd', age, null)
  if (minAge !== null && maxAge !== null && minAge > maxAge) {
    reading.take('max_leeftijd', () => wrong('ages-swapped', String(minAge)), null)
  }
  return { minAge, maxAge }
}

function entranceOf(walkIn: boolean | null): ActivityFacts['entrance'] {
  if (walkIn === null) return null
  return walkIn ? 'walk-in' : 'sign-up'
}

function volunteersOf(cell: string): Cell<readonly VolunteerTask[]> {
  const talents = listOf(cell, limits.talents)
  if (!talents.ok) return talents
  const long = talents.value.find((talent) => talent.length > limits.line)
  if (long) return wrong('text-too-long', String(limits.line), long)
  return good(talents.value.map((talent) => ({ talent, time: '', task: '' })))
}

/** Looks like an address; whether it arrives, only a message can tell. */
function emailOf(cell: string): Cell<string | null> {
  if (cell === '') return good(null)
  const fits =
    cell.length <= limits.email && /^[^\s@<>"',;:()]+@[^\s@<>"',;:()]+\.[^\s@<>"',;:().]{2,}$/.test(cell)
  return fits ? good(cell) : wrong('not-an-email')
}
