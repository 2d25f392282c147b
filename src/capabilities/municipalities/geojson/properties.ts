/** The three sizes of area that CBS counts by. */
export type AreaLevel = 'gemeente' | 'wijk' | 'buurt'

/** A CBS code; the wijk and buurt parts may hold letters: `GM0392`, `WK0363AA`, `BU0363AA01`. */
const codeForms: Readonly<Record<AreaLevel, RegExp>> = {
  gemeente: /^GM\d{4}$/,
  wijk: /^WK\d{4}[0-9A-Z]{2}$/,
  buurt: /^BU\d{4}[0-9A-Z]{4}$/,
}
const levels: readonly AreaLevel[] = ['gemeente', 'wijk', 'buurt']
const prefixes = { gemeente: 'GM', wijk: 'WK', buurt: 'BU' } as const

/**
 * Property names of CBS, PDOK and common republications, without case and underscores, in the order we trust them: an
 * area's own code first, then the smallest level, since a buurt also names its wijk and gemeente.
 */
const codeNames: readonly { readonly name: string; readonly level?: AreaLevel }[] = [
  { name: 'statcode' },
  { name: 'gwbcode' },
  { name: 'buurtcode', level: 'buurt' },
  { name: 'bucode', level: 'buurt' },
  { name: 'wijkcode', level: 'wijk' },
  { name: 'wkcode', level: 'wijk' },
  { name: 'gemeentecode', level: 'gemeente' },
  { name: 'gmcode', level: 'gemeente' },
  { name: 'identificatie' },
  { name: 'code' },
  { name: 'jrstatcode' },
]
const areaNames: Readonly<Record<AreaLevel, readonly string[]>> = {
  buurt: ['statnaam', 'buurtnaam', 'bunaam', 'naam', 'name'],
  wijk: ['statnaam', 'wijknaam', 'wknaam', 'naam', 'name'],
  gemeente: ['statnaam', 'gemeentenaam', 'gmnaam', 'naam', 'name'],
}
const yearNames = ['jaar', 'year', 'peiljaar']

/** The properties of a feature by their names in small letters without underscores; empty ones are left out. */
export type Properties = ReadonlyMap<string, string>

export function propertiesOf(feature: object): Properties {
  const { properties, id } = feature as { properties?: unknown; id?: unknown }
  const found = new Map<string, string>()
  for (const [name, value] of Object.entries(properties ?? {})) {
    if (typeof value !== 'string' && typeof value !== 'number') continue
    const text = String(value).trim()
    if (text !== '') found.set(name.toLowerCase().replaceAll(/[_\s-]/g, ''), text)
  }
  // A name that no property can have: these always hold letters in small print only.
  if (typeof id === 'string') found.set(featureId, id.trim())
  return found
}
const featureId = '#id'

/** The code of a feature; `seen` is a value that stands where a code should and is none. */
export function codeOf(properties: Properties): { code: string; level: AreaLevel } | { seen: string | null } {
  let seen: string | null = null
  for (const { name, level } of [...codeNames, { name: featureId }]) {
    const value = properties.get(name)
    if (value === undefined) continue
    const found = readCode(value, level)
    if (found) return found
    if (name !== featureId) seen ??= value
  }
  return { seen }
}

function readCode(value: string, expected: AreaLevel | undefined): { code: string; level: AreaLevel } | null {
  const text = value.toUpperCase().replace(/^(19|20)\d{2}(?=GM|WK|BU)/, '')
  for (const level of levels) if (codeForms[level].test(text)) return { code: text, level }
  // "0392", or 392 where a program took the code for a number: only where the name of the property tells the level.
  if (!expected || !/^\d/.test(text)) return null
  const digits = { gemeente: 4, wijk: 6, buurt: 8 }[expected]
  const code = prefixes[expected] + text.padStart(digits, '0')
  return codeForms[expected].test(code) ? { code, level: expected } : null
}

/** The name of the area itself, or null. */
export function nameOf(properties: Properties, level: AreaLevel): string | null {
  for (const name of areaNames[level]) {
    const value = properties.get(name)
    if (value !== undefined) return value
  }
  return null
}

/** The year of the division, from the area itself, then from what the caller said, then from the name of the file. */
export function yearOf(
  properties: Properties,
  said: number | undefined,
  fileName: string | undefined,
): number | null {
  for (const name of yearNames) {
    const year = asYear(properties.get(name))
    if (year) return year
  }
  const yearWithCode = /^((?:19|20)\d{2})(?:GM|WK|BU)/i.exec(properties.get('jrstatcode') ?? '')?.[1]
  return asYear(yearWithCode) ?? said ?? yearInFileName(fileName ?? '')
}

function asYear(text: string | undefined): number | null {
  return text && /^(19|20)\d{2}$/.test(text) ? Number(text) : null
}

/** The only year in a name such as `buurten_2024_v2.geojson`; with two years we do not guess. */
function yearInFileName(name: string): number | null {
  const years = new Set(name.match(/(?<!\d)(19|20)\d{2}(?!\d)/g))
  return years.size === 1 ? Number([...years][0]) : null
}
