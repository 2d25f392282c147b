import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { Conversation, Side } from '../domain.ts'
import { conversationWords } from '../messages.ts'

/** A day as both sides read it: "9 december 2026". */
export const dayOf = (day: string, locale: Locale): string => dateInWords(day, locale, { year: true })

/** "De gemeente", as a sentence begins. */
export const sideInWords = (side: Side, locale: Locale): string =>
  capital(conversationWords[locale].side[side])

/** "De gemeente: de gemeente zegt wie helpt, uiterlijk 7 december 2026", and whether that day is over. */
export function nextInWords(
  { nextStep, nextBy, nextDue }: Pick<Conversation, 'nextStep' | 'nextBy' | 'nextDue'>,
  locale: Locale,
  today: string,
): string {
  const t = conversationWords[locale].dossier
  const said = t.nextBy(
    sideInWords(nextBy, locale),
    t.steps[nextStep] ?? nextStep,
    nextDue && dayOf(nextDue, locale),
  )
  return nextDue !== null && nextDue < today ? `${said} (${t.late})` : said
}
