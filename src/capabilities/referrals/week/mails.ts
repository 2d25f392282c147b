import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { weekWords } from './messages.ts'

/** Where links lead to, and whose letterhead it is. */
export interface Letter {
  readonly origin: string
  readonly city: string
}

/** To the team of an initiative: the neighbourhood team rang and confirmed an offer, and how that is undone. */
export function calledMail(given: {
  readonly to: string
  readonly locale: Locale
  readonly head: Pick<HeadRow, 'slug' | 'name'>
  readonly title: string
  readonly team: string
  readonly letter: Letter
}): Mail {
  const { to, locale, head, title, team, letter } = given
  const t = weekWords[locale].calledMail
  const text = [
    t.hello,
    t.why(team, title, head.name),
    t.otherwise,
    `${letter.origin}/initiatieven/${head.slug}/wijkteam/gebeld`,
    t.refuse,
    t.noAnswer(letter.city),
  ]
  return { to, locale, subject: t.subject(title), text: `${text.join('\n\n')}\n` }
}
