import type { Locale } from '#platform/context/ctx.ts'
import type { Mail } from '#platform/mail/outbox.ts'
import { words } from '../messages.ts'

/** In whose name a mail is written, and where its links lead. */
export interface Place {
  readonly name: string
  readonly origin: string
}

/** Something with a title and a page of its own. */
export function item(title: string, details: readonly string[], address: string): string {
  return [title, ...details.filter((line) => line !== ''), address].join('\n')
}

/** A heading with what stands under it; nothing when there is nothing. */
export function section(heading: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${heading}\n${'-'.repeat(heading.length)}`, ...items]
}

/** Where this mail is stopped. Opening the page changes nothing; the other takes a POST of a mailbox (RFC 8058). */
export function stopOf({ origin }: Place, token: string): NonNullable<Mail['stop']> {
  return { page: `${origin}/stop/${token}`, oneClick: `${origin}/stop/${token}/een-klik` }
}

/** The whole letter: its parts, then why it came and how it stops. */
export function textOf(
  parts: readonly string[],
  foot: { readonly token: string; readonly place: Place; readonly locale: Locale; readonly why: string },
): string {
  const { token, place, locale, why } = foot
  const t = words[locale].mail
  const end = [
    `-- \n${why}`,
    t.noReply,
    t.choose,
    `${place.origin}/mails/${token}`,
    t.stop,
    stopOf(place, token).page,
  ]
  return `${[...parts, ...end].join('\n\n')}\n`
}
