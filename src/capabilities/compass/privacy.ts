import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { unclaimedDays } from './domain.ts'

const basis = 'toestemming'
const circles = ['circles', 'readers'] as const
const what = {
  nl: 'ideeën die je met het Kompas uitwerkt',
  en: 'ideas that you think through with the Kompas',
}
const withCompass = { until: { nl: 'je het Kompas weghaalt', en: 'you take the Kompas away' } }
const ofCompass = { parent: 'compass', by: 'compass_id', erasing: 'row' } as const
const own = { purpose: 'je idee bewaren zoals je het opschreef', basis } as const

/** What is held of whoever thinks an idea through. What the municipality read stays as its record, without the name. */
export const privacy: Privacy = {
  'published.compass_version': 'no people',
  compass_draft: 'no people',
  compass: peopleTable({
    what,
    of: [{ id: 'person_id', erasing: 'row' }],
    keep: {
      days: unclaimedDays,
      from: 'idle_since',
      after: {
        nl: 'als niemand het op zijn naam zette en het zo lang stil lag',
        en: 'when nobody claimed it and it lay still for so long',
      },
      sooner: { nl: 'je het weghaalt', en: 'you take it away' },
    },
    columns: {
      ...plain('compass_id', 'variant', 'locale', 'initiative_id', 'areas', 'begun_at', 'changed_at'),
      ...plain('idle_since', ...circles),
      person_id: { purpose: 'weten van wie het is', basis },
      title: own,
    },
  }),
  compass_link: peopleTable({
    what: { nl: 'links naar je Kompas', en: 'links to your Kompas' },
    of: [ofCompass],
    keep: withCompass,
    // Of an address only what it becomes when it is hashed, to mail nobody too often.
    columns: {
      ...plain('compass_id', 'may', 'made_at', 'mailed_at'),
      token_hash: 'secret',
      mailed_to: 'secret',
    },
  }),
  compass_theme: peopleTable({
    what: {
      nl: 'hoe ver je bent, en met wie je dat deelt',
      en: 'how far you are, and with whom you share it',
    },
    of: [ofCompass, { id: 'officer_id', erasing: 'columns', become: { officer_id: null } }],
    keep: withCompass,
    columns: {
      ...plain('compass_id', 'theme', 'standing', 'shared_with', 'shared_at', ...circles),
      officer_id: { purpose: 'met precies die ambtenaar delen', basis },
    },
  }),
  compass_answer: peopleTable({
    what: { nl: 'je antwoorden in het Kompas', en: 'your answers in the Kompas' },
    of: [ofCompass],
    keep: withCompass,
    columns: {
      ...plain('compass_id', 'question_id', 'theme', 'version', 'revision', 'changed_at', ...circles),
      words: own,
    },
  }),
  compass_hope: peopleTable({
    what: { nl: 'wat je van de gemeente verwacht', en: 'what you hope for from the municipality' },
    of: [ofCompass],
    keep: withCompass,
    columns: { ...plain('compass_id', 'kind', 'conversation_id', ...circles), words: own },
  }),
  compass_reading: peopleTable({
    what: { nl: 'wie van de gemeente je Kompas las', en: 'who of the municipality read your Kompas' },
    of: [ofCompass, { id: 'reader_id', erasing: 'columns', become: { reader_id: null } }],
    keep: withCompass,
    columns: {
      ...plain('reading_id', 'compass_id', 'theme', 'read_as', 'read_at', ...circles),
      reader_id: { purpose: 'laten zien wie het las', basis: 'publieke taak' },
    },
  }),
  compass_record: peopleTable({
    what: {
      nl: 'wat de gemeente van je Kompas ontving, verzegeld',
      en: 'what the municipality received of your Kompas, sealed',
    },
    of: [
      {
        id: 'person_id',
        erasing: 'record',
        become: { person_id: null, content: { stays: 'de gemeente moet bewaren wat zij ontving' } },
      },
    ],
    keep: { record: 'question', from: 'sealed_at' },
    columns: {
      ...plain('record_id', 'compass_id', 'theme', 'shared_at', 'sealed_at', ...circles),
      person_id: { purpose: 'laten zien wat de gemeente bewaart', basis: 'publieke taak' },
      content: { purpose: 'kunnen verantwoorden wat de gemeente las', basis: 'publieke taak' },
    },
  }),
}
