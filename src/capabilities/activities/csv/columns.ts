/** The columns of the file, in the order in which they are written. The names are a contract with other systems. */
export const csvColumns = [
  'id',
  'initiatief',
  'activiteit',
  'beschrijving',
  'themas',
  'plaats',
  'adres',
  'postcode',
  'lat',
  'lon',
  'start',
  'eind',
  'herhaling',
  'niet_in',
  'kosten_cent',
  'inloop',
  'rolstoel',
  'talen',
  'doelgroep',
  'alcoholvrij',
  'alleen_vrouwen',
  'min_leeftijd',
  'max_leeftijd',
  'groepsgrootte',
  'prikkelarm',
  'vrijwilligers_gezocht',
  'laatst_bevestigd',
  'contact_email',
] as const

export type CsvColumn = (typeof csvColumns)[number]

/** Without these columns nothing can be read. */
export const requiredColumns = ['initiatief', 'activiteit', 'start'] as const satisfies readonly CsvColumn[]

const known: ReadonlySet<string> = new Set(csvColumns)

/** Whether a folded name is one of ours. */
export function isColumn(name: string): name is CsvColumn {
  return known.has(name)
}
