import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Heard } from './domain.ts'
import { countingWords } from './messages.ts'

/** To the team of an initiative: what a neighbourhood team noticed of an offer, and where to say how it is. */
export function feedbackMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly verdict: Heard
  readonly activity: string
  readonly initiative: string
  /** Their own page, on which they say that all holds, or change it. */
  readonly link: string
  readonly city: string
}): Mail {
  const t = countingWords[given.locale].mail
  const text = [
    t.hello,
    t.why(given.activity, given.initiative),
    t.noticed[given.verdict],
    t.ask,
    given.link,
    t.kind(given.city),
  ]
  return {
    to: given.to,
    locale: given.locale,
    subject: t.subject,
    text: `${text.join('\n\n')}\n`,
  }
}
