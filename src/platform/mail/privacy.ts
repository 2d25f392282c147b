import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { unreachableDays } from './unreachable.ts'

const deliver = { purpose: 'de mail bezorgen', basis: 'overeenkomst' } as const

/** Mail that waits. As long as other servers try (RFC 5321 §4.5.4.1): a mail server may be down for a long weekend. */
export const mailPrivacy: Privacy = {
  mail: peopleTable({
    what: { nl: 'mail aan jou die nog moet vertrekken', en: 'mail to you that still has to go out' },
    of: [
      { email: 'to_address', erasing: 'row' },
      { mentionedIn: 'subject', erasing: 'row' },
      { mentionedIn: 'body', erasing: 'row' },
      { mentionedIn: 'calendar', erasing: 'row' },
    ],
    keep: {
      days: 5,
      from: 'queued_at',
      sooner: { nl: 'de mail weg is', en: 'the mail has gone' },
    },
    columns: {
      ...plain('mail_id', 'queued_at', 'due_at', 'attempts', 'asked_now', 'taken_at'),
      to_address: deliver,
      subject: deliver,
      // A link in it may sign its reader in.
      body: { ...deliver, secret: true },
      locale: { ...deliver, purpose: 'de mail in jouw taal schrijven' },
      // Whoever has these addresses can stop the mail of another.
      stop_page: { ...deliver, purpose: 'je deze mail laten stoppen', secret: true },
      stop_one_click: { ...deliver, purpose: 'je deze mail laten stoppen', secret: true },
      calendar: { ...deliver, purpose: 'de ontmoeting in je agenda zetten' },
      answer_to: { ...deliver, purpose: 'je antwoord bij het goede gesprek brengen' },
    },
  }),
  unreachable: peopleTable({
    what: {
      nl: 'dat je adres geen mail aannam, zonder het adres zelf',
      en: 'that your address took no mail, without the address itself',
    },
    of: [{ emailHash: 'address_hash', erasing: 'row' }],
    keep: {
      days: unreachableDays,
      from: 'since',
      sooner: {
        nl: 'je weer inlogt met een link uit een mail',
        en: 'you sign in again by a link from a mail',
      },
    },
    columns: { address_hash: 'secret', since: { ...deliver, purpose: 'geen mail sturen die niet aankomt' } },
  }),
}
