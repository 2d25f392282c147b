import { csvLines, numberText, yesNoText } from '#platform/csv/lines.ts'
import { factsOf } from './schema.ts'
import type { PublishedInitiativeRow } from './schema.ts'
import { phaseTerms, roomTerms } from './terms.ts'

const columns = [
  'id',
  'naam',
  'zin',
  'verhaal',
  'sinds',
  'themas',
  'doelgroep',
  'plaats',
  'adres',
  'postcode',
  'buurt',
  'lat',
  'lon',
  'openingstijden',
  'kosten_cent',
  'rolstoel',
  'toilet',
  'prikkelarm',
  'kinderopvang',
  'alcoholvrij',
  'talen',
  'groepsgrootte',
  'telefoon',
  'email',
  'website',
  'chat',
  'fase',
  'ruimte',
  'bron',
  'laatst_bevestigd',
] as const

/** Initiatives as a table; where activities tell the same, the columns have the same names. */
export function initiativesToCsv(rows: readonly PublishedInitiativeRow[]): string {
  return [...csvLines(columns, rows.map(cellsOf))].join('')
}

function cellsOf(row: PublishedInitiativeRow): Record<(typeof columns)[number], string> {
  const { place, accessibility, contact, ...facts } = factsOf(row)
  return {
    id: row.initiative_id,
    naam: facts.name,
    zin: facts.sentence,
    verhaal: facts.story,
    sinds: numberText(facts.since),
    themas: facts.themes.join(','),
    doelgroep: facts.forWhom,
    plaats: place.name,
    adres: place.address ?? '',
    postcode: place.postcode ?? '',
    buurt: row.area_name ?? '',
    lat: numberText(place.spot?.lat),
    lon: numberText(place.spot?.lon),
    openingstijden: facts.openingHours,
    kosten_cent: numberText(facts.costCents),
    rolstoel: yesNoText(accessibility.stepFree),
    toilet: yesNoText(accessibility.toilet),
    prikkelarm: yesNoText(accessibility.quiet),
    kinderopvang: yesNoText(accessibility.childcare),
    alcoholvrij: yesNoText(accessibility.alcoholFree),
    talen: accessibility.languages.join(','),
    groepsgrootte: numberText(accessibility.groupSize),
    telefoon: contact.phone ?? '',
    email: contact.email ?? '',
    website: contact.website ?? '',
    chat: contact.chat ?? '',
    fase: phaseTerms[facts.phase],
    ruimte: roomTerms[facts.room],
    bron: facts.source,
    laatst_bevestigd: facts.confirmedOn ?? '',
  }
}
