import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { Conversation } from './domain.ts'
import { conversationWords } from './messages.ts'
import { stepInWords } from './premises/views/entry.ts'
import type { Letter, Said } from './service/happen.ts'
import { nextInWords, sentenceOf } from './views/words.ts'

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly conversation: Conversation
  readonly letter: NonNullable<Letter>
  /** Where an answer by mail goes to; `null` says to answer by the link. */
  readonly answerTo: string | null
}

/** To somebody of the other side: what happened, in the words of the timeline, and what comes next. */
export function happenedMail(
  given: Given & {
    readonly said: Said
    /** Who helps, by name and function. */
    readonly contact: string | null
    readonly today: string
  },
): Mail {
  const { conversation, locale, said, contact, letter, today } = given
  const t = conversationWords[locale].mail
  const sentence = sentenceOf(said, locale)
  const what = said.facts['what'] ?? ''
  const words = [what, said.words].filter(Boolean).join('\n')
  return written(given, t.subject(sentence, conversation.subject), [
    t.why(conversation.subject, letter.city),
    `${sentence}${words ? ':' : '.'}`,
    ...(words ? [quoted(words)] : []),
    ...stepInWords(said, locale),
    ...(contact === null ? [] : [t.contact(contact)]),
    t.next(nextInWords(conversation, locale, today).replace(/\.$/, '')),
  ])
}

/** Why an answer by mail is not in the conversation, or not whole. */
export type NotWritten = 'ended' | 'empty' | 'long' | 'attached'

/** To whoever answered by mail: what became of it. */
export function notWrittenMail(given: Given & { readonly why: NotWritten }): Mail {
  const { conversation, locale, why } = given
  const t = conversationWords[locale].mail.notWritten
  const subject = why === 'attached' ? t.part(conversation.subject) : t.subject(conversation.subject)
  return written(given, subject, [t.why[why]])
}

function written(given: Given, subject: string, text: readonly string[]): Mail {
  const { to, locale, conversation, letter, answerTo } = given
  const t = conversationWords[locale].mail
  const link = `${letter.origin}/gesprekken/${conversation.id}`
  const lines = [t.hello, ...text, t.link, link, answerTo === null ? t.noAnswer : t.answer]
  return {
    to,
    subject,
    text: `${lines.join('\n\n')}\n`,
    locale,
    ...(answerTo === null ? {} : { answerTo }),
  }
}

/** Marked line by line, so that nobody takes what somebody else wrote for words of ours. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
