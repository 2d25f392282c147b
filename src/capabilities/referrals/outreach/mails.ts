import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import type { Visit } from './domain.ts'
import { outreachWords } from './messages.ts'

/** Where links lead to, and whose letterhead it is. */
export interface Letter {
  readonly origin: string
  readonly city: string
}

interface Given {
  readonly to: string
  readonly locale: Locale
  readonly head: Pick<HeadRow, 'slug' | 'name'>
  readonly letter: Letter
}

/** To the team of an initiative: the neighbourhood team was there, and what was agreed. */
export function visitedMail(
  given: Given & {
    readonly visit: Pick<Visit, 'day' | 'agreed'>
    readonly teamName: Readonly<Record<Locale, string>>
  },
): Mail {
  const { locale, head, visit, teamName } = given
  const t = outreachWords[locale].mail
  const team = teamName[locale]
  return written(given, t.visited.subject(team, head.name), [
    t.visited.why(team, head.name, dayInWords(visit.day, locale)),
    quoted(visit.agreed),
    t.visited.otherwise,
    ownPage(given),
  ])
}

/** To the neighbourhood team: an initiative would like them to come. */
export function invitedMail(given: Given & { readonly wished: string | null }): Mail {
  const { locale, head, letter, wished } = given
  const t = outreachWords[locale].mail
  return written(given, t.invited.subject(head.name), [
    t.invited.why(head.name, wished === null ? null : dayInWords(wished, locale)),
    t.invited.answer,
    `${letter.origin}/wijkteam/bezoeken`,
  ])
}

/** To the team of an initiative: the neighbourhood team does not come now, and why. */
export function declinedMail(
  given: Given & { readonly reason: string; readonly teamName: Readonly<Record<Locale, string>> },
): Mail {
  const { locale, head, reason, teamName } = given
  const t = outreachWords[locale].mail
  const team = teamName[locale]
  return written(given, t.declined.subject(team), [
    t.declined.why(team, head.name),
    quoted(reason),
    t.declined.again,
    ownPage(given),
  ])
}

const ownPage = ({ letter, head }: Given): string => `${letter.origin}/initiatieven/${head.slug}/wijkteam`

function written({ to, locale, letter }: Given, subject: string, text: readonly string[]): Mail {
  const t = outreachWords[locale].mail
  return { to, locale, subject, text: `${[t.hello, ...text, t.noAnswer(letter.city)].join('\n\n')}\n` }
}

/** Marked line by line, so that nobody takes what somebody else wrote for words of ours. */
function quoted(words: string): string {
  return words
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')
}
