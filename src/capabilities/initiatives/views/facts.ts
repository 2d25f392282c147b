import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, listInWords, monthName } from '#platform/i18n/dates.ts'
import type { Accessibility, InitiativeFacts, Place } from '../domain.ts'
import { freshness } from '../freshness/freshness.ts'
import { words } from '../messages.ts'

/** A fact by its name: "Toilet: er is een toilet". */
export interface Fact {
  readonly term: string
  readonly value: string
}

const yesNoFacts = ['stepFree', 'toilet', 'quiet', 'childcare', 'alcoholFree'] as const

/** What is known of how it is there, and one sentence about what is not; `null` when all is known. */
export function accessInWords(
  access: Accessibility,
  locale: Locale,
): { known: Fact[]; unknown: string | null } {
  const text = words[locale].access
  const known: Fact[] = []
  const unknown: string[] = []
  for (const name of yesNoFacts) {
    const fact = text[name]
    if (access[name] === null) unknown.push(fact.unknown)
    else known.push({ term: fact.name, value: access[name] ? fact.yes : fact.no })
  }
  if (access.groupSize === null) unknown.push(text.groupSize.unknown)
  else known.push({ term: text.groupSize.name, value: text.groupSize.value(access.groupSize) })
  if (access.languages.length === 0) unknown.push(text.languages.unknown)
  else known.push({ term: text.languages.name, value: languagesInWords(access.languages, locale) })
  return { known, unknown: unknown.length ? text.unknown(listInWords(unknown, locale)) : null }
}

const languageNames = {
  nl: new Intl.DisplayNames('nl', { type: 'language' }),
  en: new Intl.DisplayNames('en', { type: 'language' }),
}

/** What Unicode has no name for: Dutch Sign Language, by its code of ISO 639-3. */
const alsoNamed: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  dse: { nl: 'gebarentaal', en: 'sign language' },
}

/** "Nederlands, Engels en Arabisch" from ISO 639 codes; a code that is none is said as it is. */
export function languagesInWords(codes: readonly string[], locale: Locale): string {
  const names = codes.map((code) =>
    /^[a-z]{2,3}$/.test(code) ? (alsoNamed[code]?.[locale] ?? languageNames[locale].of(code) ?? code) : code,
  )
  return listInWords(names, locale)
}

/** When something was last confirmed, and whether that is long ago. */
export function freshInWords(
  confirmedOn: string | null,
  today: string,
  locale: Locale,
): { text: string; stale: boolean } {
  const say = words[locale].fresh
  const state = freshness(confirmedOn, today)
  if (confirmedOn === null || state === 'unknown') return { text: say.unknown, stale: true }
  const year = confirmedOn.slice(0, 4) !== today.slice(0, 4)
  if (state === 'fresh') return { text: say.fresh(dateInWords(confirmedOn, locale, { year })), stale: false }
  const month = monthName(Number(confirmedOn.slice(5, 7)), locale)
  return { text: say[state](year ? `${month} ${confirmedOn.slice(0, 4)}` : month), stale: true }
}

/** Whether it goes on and whether there is room, in a sentence or two: "Er is plek. Nieuwe mensen zijn welkom." */
export function stateInWords(
  { phase, room }: Pick<InitiativeFacts, 'phase' | 'room'>,
  locale: Locale,
): string {
  const text = words[locale].page
  if (phase === 'stopped') return `${text.stopped.title}.`
  if (phase === 'paused') return `${text.paused.title}. ${text.paused.text}`
  if (phase === 'idea' || phase === 'starting') return text[phase]
  return text.room[room]
}

/** "Het Badhuis, Leidseplein, 2013 (Leidsebuurt)": what is known of a place, in one line. */
export function placeInWords(place: Place, areaName: string | null): string {
  const parts = [place.name, place.address, place.postcode].filter((part) => part !== null && part !== '')
  const line = parts.join(', ')
  return areaName === null || line.includes(areaName)
    ? line
    : line === ''
      ? areaName
      : `${line} (${areaName})`
}

/** Where the map shows what there is around a place; `null` for a place without a spot. */
export function mapHref(place: Place): string | null {
  return place.spot && `/kaart?nabij=${place.spot.lat.toFixed(5)},${place.spot.lon.toFixed(5)}`
}

/** The way there on foot, on a map that has streets; `null` for a place without a spot. */
export function routeHref({ spot }: Place): string | null {
  if (!spot) return null
  const to = `${spot.lat.toFixed(5)},${spot.lon.toFixed(5)}`
  return `https://www.openstreetmap.org/directions?engine=fossgis_osrm_foot&to=${to}`
}

/** A web address that a visitor can follow; `null` for anything that is not http or https. */
export function webHref(address: string): string | null {
  const url = URL.parse(address)
  return url && /^https?:$/.test(url.protocol) ? url.href : null
}

/** `tel:` and the digits of a number as people write it. */
export function telHref(phone: string): string {
  return `tel:${phone.replace(/\(0\)/, '').replace(/[^+\d]/g, '')}`
}

/** `mailto:` and an address, with nothing in it that a link could take for more. */
export function mailHref(email: string): string {
  return `mailto:${encodeURIComponent(email).replace('%40', '@')}`
}

/** Paragraphs of a text that divides them by an empty line. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
