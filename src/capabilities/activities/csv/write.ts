import type { VolunteerTask } from '../domain.ts'
import { csvColumns } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import type { CsvActivity } from './row.ts'
import { guardCell } from './text.ts'

/** Without it Excel takes UTF-8 for Windows-1252. */
const byteOrderMark = '\ufeff'

/**
 * The same columns out again: UTF-8 with byte order mark, `;`, CRLF, and no cell that a spreadsheet takes for a
 * formula. Exceptions and cancellations, the newcomers' card, numbers of places, and the time and task of a wanted
 * volunteer have no column and are left out.
 */
export function activitiesToCsv(rows: Iterable<CsvActivity>): string {
  return [...csvLines(rows)].join('')
}

/** The same, line by line, for what is too big to hold. */
export function* csvLines(rows: Iterable<CsvActivity>): Generator<string> {
  yield `${byteOrderMark}${csvColumns.join(';')}\r\n`
  for (const row of rows) {
    const cells = cellsOf(row)
    yield `${csvColumns.map((column) => quoted(guardCell(cells[column].trim()))).join(';')}\r\n`
  }
}

function cellsOf({ id, initiative, facts }: CsvActivity): Record<CsvColumn, string> {
  const { place, schedule, accessibility } = facts
  return {
    id: id ?? '',
    initiatief: initiative,
    activiteit: facts.title,
    beschrijving: facts.description,
    themas: facts.themes.join(','),
    plaats: place.name,
    adres: place.address ?? '',
    postcode: place.postcode ?? '',
    lat: numberText(place.spot?.lat),
    lon: numberText(place.spot?.lon),
    start: schedule.start,
    eind: schedule.end ?? '',
    herhaling: schedule.rule ?? '',
    kosten_cent: numberText(facts.costCents),
    inloop: yesNoText(facts.entrance && facts.entrance === 'walk-in'),
    rolstoel: yesNoText(accessibility.stepFree),
    talen: accessibility.languages.join(','),
    doelgroep: facts.forWhom,
    alcoholvrij: yesNoText(accessibility.alcoholFree),
    alleen_vrouwen: yesNoText(facts.womenOnly),
    min_leeftijd: numberText(facts.minAge),
    max_leeftijd: numberText(facts.maxAge),
    groepsgrootte: numberText(accessibility.groupSize),
    prikkelarm: yesNoText(accessibility.quiet),
    vrijwilligers_gezocht: talentsText(facts.volunteersWanted),
    laatst_bevestigd: facts.confirmedOn ?? '',
    contact_email: facts.contactEmail ?? '',
  }
}

/** A comma would make two talents of one. */
function talentsText(tasks: readonly VolunteerTask[]): string {
  return [...new Set(tasks.map(({ talent }) => talent.replaceAll(',', ' /')))].join(', ')
}

function yesNoText(answer: boolean | null): string {
  if (answer === null) return ''
  return answer ? 'ja' : 'nee'
}

function numberText(number: number | null | undefined): string {
  return number === null || number === undefined ? '' : String(number)
}

/** Quoted also for the delimiters that we do not use: people change them. */
function quoted(cell: string): string {
  return /[";,\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}
