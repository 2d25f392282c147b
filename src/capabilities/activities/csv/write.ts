import { csvLines, numberText, yesNoText } from '#platform/csv/lines.ts'
import type { VolunteerTask } from '../domain.ts'
import { skipTerms } from '../skip-terms.ts'
import { csvColumns } from './columns.ts'
import type { CsvColumn } from './columns.ts'
import type { CsvActivity } from './row.ts'

/**
 * The same columns out again. Exceptions and cancellations, the newcomers' card, numbers of places, and the time and
 * task of a wanted volunteer have no column and are left out.
 */
export function activitiesToCsv(rows: Iterable<CsvActivity>): string {
  return [...csvLines(csvColumns, cellsOfAll(rows))].join('')
}

function* cellsOfAll(rows: Iterable<CsvActivity>) {
  for (const row of rows) yield cellsOf(row)
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
    niet_in: (schedule.skips ?? []).map((skip) => skipTerms[skip]).join(', '),
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
