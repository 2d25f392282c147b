import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { offerWords } from './messages.ts'

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly link: string
  readonly initiative: string
}

/** To the hosts: a neighbour offers something. What it says stands in the mail, who it is by first name only. */
export function offeredMail(given: Given & { readonly name: string; readonly words: string }): Mail {
  const t = offerWords[given.locale].mail.offered
  return letter(given, t.subject, [
    t.why(given.name, given.initiative),
    quoted(given.words),
    t.link,
    given.link,
  ])
}

/** To the hosts: something came that looks like spam. What it says is not in the mail. */
export function heldOfferMail(given: Given): Mail {
  const t = offerWords[given.locale].mail.held
  return letter(given, t.subject, [t.why(given.initiative), t.link, given.link])
}

/** To the hosts: the area connector thought of them. */
export function suggestedMail(given: Given & { readonly name: string; readonly words: string }): Mail {
  const t = offerWords[given.locale].mail.suggested
  return letter(given, t.subject, [
    t.why(given.initiative, given.name),
    quoted(given.words),
    t.link,
    given.link,
  ])
}

/** To whoever offered: a kind word, and that it rests. */
export function restsMail(given: Given & { readonly words: string }): Mail {
  const t = offerWords[given.locale].mail.rests
  return letter(given, t.subject(given.initiative), [
    t.why(given.initiative),
    quoted(given.words),
    t.link,
    given.link,
  ])
}

function letter(given: Given, subject: string, text: readonly string[]): Mail {
  const { hello } = offerWords[given.locale].mail
  return { to: given.to, subject, text: `${[hello, ...text].join('\n\n')}\n`, locale: given.locale }
}

/** Marked line by line, so that nobody takes what somebody else wrote for words of ours. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
