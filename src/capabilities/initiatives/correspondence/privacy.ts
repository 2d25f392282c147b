import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './correspondence.ts'

const what = { nl: 'je berichten aan een initiatief', en: 'your messages to an initiative' }
const basis = 'toestemming'
const withExchange = { until: { nl: 'het gesprek weggaat', en: 'the conversation goes' } }

/** What is held of those who write to an initiative, and of those who answer. */
export const privacy: Privacy = {
  exchange: peopleTable({
    what,
    of: [{ email: 'sender_email', erasing: 'row' }],
    keep: {
      days: keptDays,
      from: 'last_at',
      after: { nl: 'na het laatste bericht', en: 'after the last message' },
      sooner: { nl: 'jij of het initiatief het gesprek wist', en: 'you or the initiative erases it' },
    },
    columns: {
      ...plain('exchange_id', 'initiative_id', 'begun_at', 'last_at', 'closed_at'),
      sender_email: { purpose: 'je het antwoord sturen', basis },
      sender_name: { purpose: 'het initiatief laten zien wie er schrijft', basis },
      locale: { purpose: 'de mail in jouw taal schrijven', basis },
    },
  }),
  exchange_message: peopleTable({
    what,
    of: [
      { parent: 'exchange', by: 'exchange_id', erasing: 'row' },
      { mentionedIn: 'words', erasing: 'columns', become: { words: '' } },
    ],
    keep: withExchange,
    columns: {
      ...plain('exchange_id', 'message_id', 'side', 'sent_at', 'held'),
      words: { purpose: 'je bericht en het antwoord overbrengen', basis },
    },
  }),
  exchange_link: peopleTable({
    what: { nl: 'links in mails over zulke berichten', en: 'links in e-mails about such messages' },
    of: [
      { parent: 'exchange', by: 'exchange_id', erasing: 'row' },
      { id: 'person_id', erasing: 'row' },
    ],
    keep: withExchange,
    columns: {
      ...plain('exchange_id', 'side'),
      token_hash: 'secret',
      person_id: { purpose: 'alleen het team zijn berichten laten lezen', basis: 'overeenkomst' },
    },
  }),
}
