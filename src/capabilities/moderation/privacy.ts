import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './domain.ts'

const basis = 'publieke taak'
const explains = { stays: 'de gemeente moet kunnen uitleggen waarom zo is besloten' }

/** What moderation holds of people: whoever reported, and who decided. */
export const privacy: Privacy = {
  report: peopleTable({
    what: { nl: 'meldingen die je deed', en: 'reports that you made' },
    of: [
      {
        email: 'email',
        erasing: 'columns',
        become: { email: null, words: { stays: 'de moderator moet weten wat er niet klopt' } },
      },
    ],
    keep: {
      days: keptDays,
      from: 'closed_at',
      after: { nl: 'nadat de melding klaar is', en: 'after the report is closed' },
      clears: { email: null, words: '' },
    },
    columns: {
      ...plain('report_id', 'initiative_id', 'activity_id', 'about_name', 'problem', 'locale', 'held'),
      ...plain('reported_at', 'due_at', 'closed_at', 'closed_as', 'decision_id'),
      words: { purpose: 'weten wat er niet klopt', basis },
      email: { purpose: 'je laten weten wat er met je melding gebeurt', basis },
    },
  }),
  moderation_decision: peopleTable({
    what: { nl: 'besluiten die je als moderator nam', en: 'decisions that you took as a moderator' },
    of: [{ id: 'decided_by', erasing: 'columns', become: { decided_by: null, reason: explains } }],
    keep: {
      days: keptDays,
      from: 'settled_at',
      after: {
        nl: 'na het besluit, of na de tweede blik als iemand daarom vroeg',
        en: 'after the decision, or after the second look when somebody asked for one',
      },
      clears: { decided_by: null, reason: '', appeal_hash: null },
    },
    columns: {
      ...plain('decision_id', 'initiative_id', 'about_name', 'outcome', 'decided_at', 'settled_at'),
      appeal_hash: 'secret',
      reason: { purpose: 'kunnen uitleggen waarom zo is besloten', basis },
      decided_by: { purpose: 'een ander laten kijken als iemand dat vraagt', basis },
    },
  }),
  appeal: peopleTable({
    what: {
      nl: 'tweede blikken die je als moderator gaf',
      en: 'second looks that you gave as a moderator',
    },
    of: [
      {
        id: 'decided_by',
        erasing: 'columns',
        become: { decided_by: null, reason: explains, words: explains },
      },
    ],
    keep: {
      days: keptDays,
      from: 'closed_at',
      after: { nl: 'na de tweede blik', en: 'after the second look' },
      clears: { decided_by: null, reason: null, words: '' },
    },
    columns: {
      ...plain('decision_id', 'asked_at', 'due_at', 'outcome', 'closed_at'),
      words: { purpose: 'weten waarom iemand om een tweede blik vraagt', basis },
      reason: { purpose: 'kunnen uitleggen waarom zo is besloten', basis },
      decided_by: { purpose: 'kunnen nagaan dat een ander keek', basis },
    },
  }),
}
