import type { Privacy } from '#platform/privacy/marks.ts'

const untilSent = { basis: 'overeenkomst', term: 'tot de mail weg is, hoogstens twee dagen' } as const

/** Mail that waits. */
export const mailPrivacy: Privacy = {
  mail: {
    mail_id: 'plain',
    to_address: { purpose: 'de mail bezorgen', ...untilSent },
    subject: { purpose: 'de mail bezorgen', ...untilSent },
    body: { purpose: 'de mail bezorgen', ...untilSent },
    locale: { purpose: 'de mail in jouw taal schrijven', ...untilSent },
    queued_at: 'plain',
    due_at: 'plain',
    attempts: 'plain',
  },
}
