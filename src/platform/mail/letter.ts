import type { SendMailOptions } from 'nodemailer'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import { htmlOf } from './html/html.ts'
import type { QueuedMail, Stop } from './outbox.ts'
import { hashOfAddress } from './unreachable.ts'

/** Whom mail comes from, and where what comes back goes to. */
export interface Sender {
  readonly from: string
  /** The addresses of inbound mail; `null` while there is none. */
  readonly inbound: {
    /** Where an answer goes to. */
    answer(municipality: MunicipalityId, answerTo: string): string
    /** Where the word that it did not arrive goes to. */
    bounce(municipality: MunicipalityId, hash: string, now: Date): string
  } | null
}

/** A mail as it goes over the line: text, the HTML made of it, and what programs read. */
export function letterOf(
  mail: QueuedMail,
  { from, inbound }: Sender,
  at: { readonly municipality: MunicipalityId; readonly now: Date },
): SendMailOptions {
  const { municipality, now } = at
  return {
    from,
    to: mail.to,
    subject: mail.subject,
    text: mail.text,
    html: htmlOf(mail.text, mail),
    // The same at every try, so that a mail that went out twice is seen to be one.
    messageId: `<${mail.id}@${domainOf(from)}>`,
    date: mail.queuedAt,
    headers: {
      'auto-submitted': 'auto-generated',
      'content-language': mail.locale,
      ...(mail.stop ? stopHeaders(mail.stop) : {}),
    },
    ...(inbound && mail.answerTo ? { replyTo: inbound.answer(municipality, mail.answerTo) } : {}),
    ...(mail.calendar === undefined ? {} : { icalEvent: calendarPart(mail.calendar) }),
    envelope: {
      from: inbound ? inbound.bounce(municipality, hashOfAddress(municipality, mail.to), now) : from,
      to: [mail.to],
    },
  }
}

/** Beside the text, where calendars look for it, and as a file, for programs that know no calendar (RFC 6047 §2.4). */
function calendarPart(content: string) {
  return { method: /^METHOD:(\w+)/m.exec(content)?.[1] ?? 'PUBLISH', filename: 'uitnodiging.ics', content }
}

/** Whether it is one address and nothing more: read as a list it could be two, and a mail would go to both. */
export function isOneAddress(text: string): boolean {
  return /^[^\s<>@,;:"\\()[\]]+@[^\s<>@,;:"\\()[\]]+$/.test(text)
}

/**
 * One tap in the mail program (RFC 8058 §3.1: one https address, and no other of http); without https, a page to open
 * (RFC 2369).
 */
function stopHeaders({ page, oneClick }: Stop) {
  if (!oneClick.startsWith('https://')) return { 'list-unsubscribe': asIs(`<${page}>`) }
  return {
    'list-unsubscribe': asIs(`<${oneClick}>`),
    'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
  }
}

/** Folded elsewhere than at a space, an address is another address. */
function asIs(value: string) {
  return { prepared: true, value }
}

function domainOf(address: string): string {
  return /@([^@>]+)>?$/.exec(address)?.[1] ?? 'localhost'
}
