import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { termInWords } from './words.ts'
import { reminderWords } from './messages.ts'
import type { DueTerm } from './store.ts'
import type { Told } from './steps.ts'

/** Why somebody is told: as whoever does it, because nobody does, or because they answer for it. */
export type Why = Told | 'nobody'

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly why: Why
  readonly terms: readonly DueTerm[]
  readonly today: string
  readonly origin: string
}

/** More than these in one mail nobody reads: the others are on the page. */
const mostTold = 20

/**
 * What is near or over, of all conversations of one person together. Of a dossier only its subject is in it, which is
 * the line by which one knows it: what was said and agreed stands behind the door.
 */
export function reminderMail({ to, locale, why, terms, today, origin }: Given): Mail {
  const t = reminderWords[locale].mail
  const lines = terms.slice(0, mostTold).map((one) => {
    const said = termInWords({ ...one, what: '' }, locale, today)
    return `- ${one.subject}\n${said}\n${origin}/gesprekken/${one.conversation}`
  })
  const rest = terms.length - mostTold
  const more = rest > 0 ? [t.more(rest), `${origin}/gesprekken`] : []
  return {
    to,
    locale,
    subject: subjectOf(terms, locale, today),
    text: `${[t.hello, t.why[why], ...lines, ...more, t.same].join('\n\n')}\n`,
  }
}

function subjectOf(terms: readonly DueTerm[], locale: Locale, today: string): string {
  const t = reminderWords[locale].mail
  const [first] = terms
  if (terms.length > 1 || !first) return t.subjectMany(terms.length)
  return first.due < today ? t.subjectLate(first.subject) : t.subjectNear(first.subject)
}
