import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, dayInWords, timeInWords, whenInWords } from '#platform/i18n/dates.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import { words } from './messages.ts'
import type { Week, WeekEntry } from './week.ts'

const dayMs = 24 * 60 * 60_000

/** "25 november tot en met 1 december". */
export function weekInWords({ from, to }: Pick<Week, 'from' | 'to'>, locale: Locale): string {
  const year = from.slice(0, 4) !== to.slice(0, 4)
  return words[locale].upTo(dateInWords(from, locale, { year }), dateInWords(to, locale, { year }))
}

/** When one thing begins and ends, in the short words of a list: "10.00", and "tot 12.00" or ''. */
export function timesOf(
  { startsAt, endsAt }: Pick<WeekEntry, 'startsAt' | 'endsAt'>,
  locale: Locale,
): { from: string; to: string } {
  const text = words[locale]
  const from = timeInWords(localOf(startsAt).minute, locale)
  if (endsAt === null) return { from, to: '' }
  const end = localOf(endsAt)
  const whole = endsAt.getTime() - startsAt.getTime() >= dayMs
  return { from, to: text.to(whole ? dayInWords(end.day, locale) : timeInWords(end.minute, locale)) }
}

/** Where it is, when that is another place than the initiative's own; '' when it is not, or is not known. */
export function elsewhere({ facts }: WeekEntry, { name, place }: InitiativeFacts): string {
  return facts.place.name === place.name || facts.place.name === name ? '' : facts.place.name
}

/** "De volgende keer: zaterdag 5 december, 14.00 uur. Repaircafé", or that no day is known. */
export function nextInWords({ next, from }: Pick<Week, 'next' | 'from'>, locale: Locale): string {
  const text = words[locale]
  return next === null
    ? text.noDates
    : text.next(whenInWords(next.at, null, locale, { today: from }), next.title)
}
