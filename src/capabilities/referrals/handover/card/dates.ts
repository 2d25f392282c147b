import { localOf } from '#platform/calendar/zone.ts'
import type { CardLocale } from '../domain.ts'

/** How each language is written in numbers and days: Arabic with the figures and the calendar of the place. */
const tags: Readonly<Record<CardLocale, string>> = {
  nl: 'nl-NL',
  en: 'en-GB',
  tr: 'tr-TR',
  ar: 'ar-u-nu-latn-ca-gregory',
  pl: 'pl-PL',
  uk: 'uk-UA',
  fr: 'fr-FR',
  es: 'es-ES',
  de: 'de-DE',
}

/** "woensdag 2 december" in a language of the card. */
export function dayOnCard(day: string, locale: CardLocale): string {
  return new Intl.DateTimeFormat(tags[locale], {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }).format(Date.parse(day))
}

/** "10:00 – 12:00" in one piece, as clocks show it in all these languages. */
export function timeOnCard(startsAt: Date, endsAt: Date | null): string {
  const clock = (moment: Date): string => {
    const { minute } = localOf(moment)
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  }
  return endsAt === null ? clock(startsAt) : `${clock(startsAt)}\u00a0–\u00a0${clock(endsAt)}`
}

/** An amount in euros, as the language writes it. */
export function eurosOnCard(cents: number, locale: CardLocale): string {
  return new Intl.NumberFormat(tags[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100)
}
