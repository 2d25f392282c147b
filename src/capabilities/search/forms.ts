import {
  checkbox,
  choice,
  choices,
  date,
  fallback,
  form,
  hidden,
  number,
  optional,
  search,
} from '#platform/forms/index.ts'
import type { FieldErrors, FieldText, ValueOf } from '#platform/forms/index.ts'
import { weekdayName } from '#platform/i18n/dates.ts'
import { isInNetherlands } from '#platform/geo/rd.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { Around } from '#platform/map/area-map.tsx'
import { dayParts } from './domain.ts'
import type { DayPart } from './domain.ts'
import type { Words } from './messages.ts'

export const radii = ['500', '1000', '2000', '4000', '10000'] as const
export const shownLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'fr', 'es', 'ti', 'fa'] as const
export const weekdays = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const
export const presets = ['vandaag', 'morgen', 'weekend', 'week', 'maand'] as const
export type Preset = (typeof presets)[number]
export const resultViews = ['lijst', 'kaart', 'kalender'] as const

/**
 * Everything that can be asked, as it stands in an address. Themes and areas are the municipality's own, so the
 * form is made per municipality.
 */
export function findForm(themes: readonly string[], areas: readonly string[]) {
  return form(
    {
      q: search({ max: 200 }),
      waar: search({ max: 100 }),
      wanneer: optional(choice(presets, { as: 'select' })),
      van: optional(date()),
      tot: optional(date()),
      weekdag: choices(weekdays),
      dagdeel: choices(Object.keys(dayParts) as DayPart[]),
      thema: choices(themes),
      gratis: checkbox(),
      drempelvrij: checkbox(),
      binnenlopen: checkbox(),
      straal: optional(choice(radii, { as: 'select' })),
      gebied: optional(choice(areas, { as: 'select' })),
      spreektaal: optional(choice(shownLanguages, { as: 'select' })),
      oud: checkbox(),
      precies: hidden(checkbox()),
      nabij: hidden(search({ max: 40 })),
      kader: hidden(search({ max: 40 })),
      weergave: hidden(fallback(choice(resultViews), 'lijst')),
      pagina: hidden(fallback(number({ min: 1, max: 500 }), 1)),
    },
    { check: checkTogether },
  )
}

export type FindForm = ReturnType<typeof findForm>
export type FindInput = ValueOf<FindForm['fields']>

function checkTogether(value: {
  readonly van: string | null
  readonly tot: string | null
  readonly nabij: string
}): FieldErrors<'tot' | 'waar' | 'van'> {
  if (value.nabij !== '' && spotFrom(value.nabij) === null) return { waar: { code: 'not-a-spot' } }
  if (value.van !== null && (value.van < '2000' || value.van > '2199')) return { van: { code: 'not-a-date' } }
  if (value.tot !== null && (value.tot < '2000' || value.tot > '2199')) return { tot: { code: 'not-a-date' } }
  if (value.van !== null && value.tot !== null && value.tot < value.van)
    return { tot: { code: 'before-start' } }
  return {}
}

/** Reads `52.381,4.627`; `null` when it is no spot in the Netherlands. */
export function spotFrom(text: string): Spot | null {
  const match = /^\s*(\d{1,2}(?:\.\d{1,12})?)\s*,\s*(\d{1,2}(?:\.\d{1,12})?)\s*$/.exec(text)
  if (!match) return null
  const spot = { lat: Number(match[1]), lon: Number(match[2]) }
  return isInNetherlands(spot) ? spot : null
}

/** A piece of the map as it stands in an address: `52.38000,4.62000,250`. */
export function frameText({ spot, metres }: Around): string {
  return `${spot.lat.toFixed(5)},${spot.lon.toFixed(5)},${Math.round(metres)}`
}

/** Reads what `frameText` wrote; `null` when it is no piece of the map, which is then shown whole. */
export function frameFrom(text: string): Around | null {
  const match = /^(.+),(\d{2,5})$/.exec(text)
  const spot = match && spotFrom(match[1]!)
  return spot ? { spot, metres: Number(match[2]) } : null
}

interface Named {
  readonly id: string
  readonly name: string
}

/** The words of the form, with the municipality's own themes and areas. */
export function findWords(
  words: Words,
  themes: readonly Named[],
  areas: readonly Named[],
  locale: 'nl' | 'en',
): FieldText<FindForm> {
  const { list, filter } = words
  return {
    q: { label: list.what, hint: list.whatHint },
    waar: { label: list.where, errors: { 'not-a-spot': placeError[locale] } },
    wanneer: {
      label: filter.day,
      options: {
        vandaag: filter.today,
        morgen: filter.tomorrow,
        weekend: filter.weekend,
        week: filter.week,
        maand: filter.month,
      },
      none: filter.soon,
    },
    van: { label: filter.from },
    tot: { label: filter.until, errors: { 'before-start': orderError[locale] } },
    weekdag: {
      label: filter.weekday,
      options: Object.fromEntries(
        weekdays.map((day, index) => [day, weekdayName(index + 1, locale)]),
      ) as Record<(typeof weekdays)[number], string>,
    },
    dagdeel: { label: filter.part, options: words.part },
    thema: { label: filter.theme, options: named(themes) },
    gratis: { label: filter.free },
    drempelvrij: { label: filter.stepFree },
    binnenlopen: { label: filter.walkIn },
    straal: {
      label: filter.radius,
      options: Object.fromEntries(radii.map((radius) => [radius, words.radius(Number(radius))])) as Record<
        (typeof radii)[number],
        string
      >,
      none: filter.any,
    },
    gebied: { label: filter.area, options: named(areas), none: filter.any },
    spreektaal: { label: filter.language, options: words.languages, none: filter.any },
    oud: { label: filter.old },
  }
}

function named(items: readonly Named[]): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.id, item.name]))
}

const placeError = {
  nl: 'Deze plek kennen we niet. Typ een postcode of de naam van een buurt.',
  en: 'We do not know this place. Type a postcode or the name of a neighbourhood.',
}
const orderError = {
  nl: 'Deze dag ligt voor de eerste dag. Kies een latere dag.',
  en: 'This day is before the first day. Choose a later one.',
}
