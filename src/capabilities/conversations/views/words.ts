import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { inNameAndFunction } from '../domain.ts'
import type { AgreementState, Conversation, Helped, Side } from '../domain.ts'
import { conversationWords } from '../messages.ts'
import { isLate } from '../next.ts'
import type { Next } from '../next.ts'
import type { Said } from '../service/happen.ts'

/** A day as both sides read it: "9 december 2026". */
export const dayOf = (day: string, locale: Locale): string => dateInWords(day, locale, { year: true })

/** "De gemeente", as a sentence begins. */
export const sideInWords = (side: Side, locale: Locale): string =>
  capital(conversationWords[locale].side[side])

/** "De gemeente zegt wie helpt", or what was agreed, in the words of those who did. */
export const stepInWords = ({ step, words, by }: Next, locale: Locale): string =>
  conversationWords[locale].dossier.steps[step]({ who: sideInWords(by, locale), words })

export type Row = Pick<Conversation, 'nextStep' | 'nextWords' | 'nextBy' | 'nextDue'>

/** What comes first, as a row of a conversation keeps it. */
export const nextOfRow = ({ nextStep, nextWords, nextBy, nextDue }: Row): Next => ({
  step: nextStep,
  words: nextWords,
  by: nextBy,
  due: nextDue,
})

/**
 * "De gemeente zegt wie helpt, uiterlijk 7 december 2026 (te laat)": who, what, by when, and whether that day is over.
 * @param today `null` where a mark beside it says so
 */
export function nextInWords(row: Row, locale: Locale, today: string | null): string {
  const t = conversationWords[locale].dossier
  const next = nextOfRow(row)
  const what = stepInWords(next, locale)
  if (next.step === 'nothing') return what
  const said = t.nextBy(what, next.due && dayOf(next.due, locale))
  return today !== null && isLate(next, today) ? `${said} (${t.late})` : said
}

/** What happened, as a sentence that both sides read in the same words. */
export function sentenceOf({ kind, side, facts, named }: Said, locale: Locale): string {
  const t = conversationWords[locale]
  const officer = inNameAndFunction({ name: named ?? '', does: facts['does'] ?? '' })
  return t.sentence[kind]({
    side: side === 'platform' ? t.dossier.platform : sideInWords(side, locale),
    named: officer || t.dossier.officer,
    who: facts['by'] === 'city' || facts['owner'] === 'city' ? t.side.city : t.side.initiative,
    day: facts['due'] === undefined ? '' : dayOf(facts['due'], locale),
    state: facts['state'] as AgreementState,
    helped: facts['helped'] as Helped,
  })
}
