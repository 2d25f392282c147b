import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

const basis = 'publieke taak'
const withConversation = {
  until: { nl: 'het gesprek met de gemeente weggaat', en: 'the conversation with the municipality goes' },
}
const circles = ['circles', 'readers'] as const
const said = {
  stays: 'de gemeente moet bewaren wat zij ontving en afsprak',
} as const
const named = { purpose: 'laten zien wie het schreef', basis } as const

/** What is held of those who talk with the municipality. What they wrote is its record: it stays, without their name. */
export const privacy: Privacy = {
  conversation: peopleTable({
    what: { nl: 'je gesprekken met de gemeente', en: 'your conversations with the municipality' },
    of: [
      {
        id: 'person_id',
        erasing: 'record',
        become: { person_id: null, subject: said, outcome: said, next_words: said },
      },
      {
        id: 'contact_id',
        erasing: 'record',
        become: { contact_id: null, subject: said, outcome: said, next_words: said },
      },
    ],
    keep: { record: 'agreement', from: 'ended_at' },
    columns: {
      ...plain('conversation_id', 'kind', 'initiative_id', 'compass_id', 'areas', 'locale', 'opened_at'),
      ...plain('contact_due', 'contact_at', 'answer_due', 'answered_at', 'next_step', 'next_by', 'next_due'),
      ...plain('matter', 'reminded', 'answer_reminded', 'ended_at', 'helped', 'revision', ...circles),
      person_id: { purpose: 'je het antwoord geven', basis },
      contact_id: { purpose: 'laten zien wie je helpt', basis },
      subject: { purpose: 'weten waar het over gaat', basis },
      next_words: { purpose: 'laten zien wat de volgende stap is', basis },
      outcome: { purpose: 'terug kunnen lezen wat het werd', basis },
    },
  }),
  conversation_entry: peopleTable({
    what: { nl: 'wat je schreef in gesprekken', en: 'what you wrote in conversations' },
    of: [{ id: 'person_id', erasing: 'columns', become: { person_id: null, words: said } }],
    keep: withConversation,
    columns: {
      ...plain('entry_id', 'conversation_id', 'position', 'at', 'side', 'kind', 'facts', ...circles),
      person_id: named,
      words: { purpose: 'beide kanten laten lezen wat er is gezegd', basis },
    },
  }),
  entry_reply: peopleTable({
    what: { nl: 'wat je zei van een verslag', en: 'what you said of notes' },
    of: [{ id: 'person_id', erasing: 'columns', become: { person_id: null, words: said } }],
    keep: withConversation,
    columns: {
      ...plain('entry_id', 'side', 'agrees', 'at', ...circles),
      person_id: named,
      words: { purpose: 'laten zien of beide kanten het zo zien', basis },
    },
  }),
  conversation_file: peopleTable({
    what: { nl: 'de bestanden bij je gesprekken', en: 'the files with your conversations' },
    of: [
      {
        parent: 'conversation',
        by: 'conversation_id',
        erasing: 'columns',
        become: { name: said, bytes: said },
      },
    ],
    keep: withConversation,
    columns: {
      ...plain('file_id', 'conversation_id', 'entry_id', 'kind', 'size', ...circles),
      name: { purpose: 'het bestand terugvinden', basis },
      bytes: { purpose: 'beide kanten laten zien wat er is gestuurd', basis },
    },
  }),
  // An agreement, an appointment and a step name a side, never a person.
  agreement: 'no people',
  appointment: 'no people',
  premises_step: 'no people',
  'published.conversation_figures': 'no people',
}
