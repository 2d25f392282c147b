import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { exchangeWords } from './messages.ts'

interface Given {
  readonly to: string
  /** The name of the initiative. */
  readonly initiative: string
  readonly city: string
  readonly link: string
  readonly locale: Locale
  /** Where an answer by mail goes to; left out, it says to answer by the link. */
  readonly answerTo?: string
}

/** To the initiative: what somebody wrote. Whoever wrote is told by name only. */
export function messageMail(given: Given & { readonly name: string; readonly words: string }): Mail {
  const { mail, somebody } = exchangeWords[given.locale]
  const t = mail.message
  const why = t.why(given.name || somebody, given.initiative, given.city)
  return letter(given, t.subject(given.initiative), [why, quoted(given.words), t.link, given.link])
}

/** To whoever wrote: what the initiative answered, and what to do when it was not they who asked. */
export function answerMail(given: Given & { readonly words: string }): Mail {
  const t = exchangeWords[given.locale].mail.answer
  const why = t.why(given.initiative, given.city)
  const text = [why, quoted(given.words), t.link, given.link]
  return letter(given, t.subject(given.initiative), text, t.notYou)
}

/** To the initiative: something was put aside. What it says is not in the mail. */
export function heldMail(given: Given): Mail {
  const t = exchangeWords[given.locale].mail.held
  return letter(given, t.subject(given.initiative), [t.why(given.initiative, given.city), given.link], t.once)
}

/** Why an answer by mail did not go on, or not whole. */
export type NotSent = 'closed' | 'wait' | 'long' | 'empty' | 'attached'

/** To whoever answered by mail: what became of it. */
export function notSentMail(given: Given & { readonly why: NotSent }): Mail {
  const t = exchangeWords[given.locale].mail.notSent
  const subject = t.subject[given.why === 'attached' ? 'part' : 'nothing'](given.initiative)
  return letter(given, subject, [t.why[given.why], t.link, given.link])
}

function letter(given: Given, subject: string, text: readonly string[], last?: string): Mail {
  const { hello, noReply, reply } = exchangeWords[given.locale].mail
  const { to, locale, answerTo } = given
  const how = answerTo === undefined ? noReply : reply
  const lines = [hello, ...text, how, ...(last === undefined ? [] : [last])]
  return {
    to,
    subject,
    text: `${lines.join('\n\n')}\n`,
    locale,
    ...(answerTo === undefined ? {} : { answerTo }),
  }
}

/** Marked line by line, so that nobody takes what somebody else wrote for words of ours. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}

/** How whoever reads a mail for an initiative asks something. */
export interface AskingBack {
  /** Where their answer goes to; `null` while no mail comes in, or nothing is left to answer. */
  readonly answerTo: string | null
  /** The page on which one writes to the initiative; `null` when there was no page to come from. */
  readonly ask: string | null
}

/** Says so at the end of a mail: by answering it, or else on a page. */
export function askingBack(
  { answerTo, ask }: AskingBack,
  { initiative, locale }: { readonly initiative: string | undefined; readonly locale: Locale },
): string[] {
  const t = exchangeWords[locale].mail.asking
  if (answerTo !== null) return [t.gladly(initiative ?? t.hosts)]
  return ask === null ? [t.not, t.elsewhere] : [t.not, t.write, ask]
}
