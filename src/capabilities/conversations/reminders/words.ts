import type { Locale } from '#platform/context/ctx.ts'
import type { Entry, Side } from '../domain.ts'
import { dayOf } from '../views/words.ts'
import { reminderWords } from './messages.ts'
import type { Term } from './steps.ts'

interface SaidTerm {
  readonly term: Term
  readonly owner: Side
  /** What was agreed; empty says only that it was. */
  readonly what: string
  readonly due: string
}

/** "De gemeente is te laat met: antwoord geven. De laatste dag was 7 december 2026." The same for both sides. */
export function termInWords({ term, owner, what, due }: SaidTerm, locale: Locale, today: string): string {
  const t = reminderWords[locale]
  return (due < today ? t.late : t.near)(owner, what || t.term[term], dayOf(due, locale))
}

/** What an entry of the timeline says of something late. */
export function lateInWords({ facts }: Pick<Entry, 'facts'>, locale: Locale): string {
  const { term = 'agreement', owner = 'city', what = '', due = '' } = facts
  return reminderWords[locale].late(
    owner as Side,
    what || reminderWords[locale].term[term as Term],
    dayOf(due, locale),
  )
}
