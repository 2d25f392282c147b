import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, timeInWords } from '#platform/i18n/dates.ts'
import type { Handover } from './domain.ts'
import { handoverWords } from './messages.ts'

/** "dinsdag 1 december om 10.00 uur", for who is the host: some have two groups on one day. */
export function visitInWords(
  { firstStart }: Pick<Handover, 'firstStart'>,
  day: string,
  locale: Locale,
  options: { today?: string } = {},
): string {
  const words = dayInWords(day, locale, options)
  return firstStart === null
    ? words
    : handoverWords[locale].at(words, timeInWords(firstStart.slice(11, 16), locale))
}
