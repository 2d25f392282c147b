import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

const deliver = { purpose: 'de mail bezorgen', basis: 'overeenkomst' } as const

/** Mail that waits. What could not be delivered for two days is given up. */
export const mailPrivacy: Privacy = {
  mail: peopleTable({
    what: { nl: 'mail aan jou die nog moet vertrekken', en: 'mail to you that still has to go out' },
    of: [
      { email: 'to_address', erasing: 'row' },
      { mentionedIn: 'subject', erasing: 'row' },
      { mentionedIn: 'body', erasing: 'row' },
    ],
    keep: {
      days: 2,
      from: 'queued_at',
      sooner: { nl: 'de mail weg is', en: 'the mail has gone' },
    },
    columns: {
      ...plain('mail_id', 'queued_at', 'due_at', 'attempts'),
      to_address: deliver,
      subject: deliver,
      // A link in it may sign its reader in.
      body: { ...deliver, secret: true },
      locale: { ...deliver, purpose: 'de mail in jouw taal schrijven' },
    },
  }),
}
