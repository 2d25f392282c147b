import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './domain.ts'

const report = {
  basis: 'publieke taak',
  term: `${keptDays} dagen nadat de melding klaar is`,
} as const
const decision = { basis: 'publieke taak', term: `${keptDays} dagen na het besluit` } as const
const appeal = { basis: 'publieke taak', term: `${keptDays} dagen na de tweede blik` } as const

/** What moderation holds of people: whoever reported, and who decided. */
export const privacy: Privacy = {
  report: {
    ...plain('report_id', 'initiative_id', 'activity_id', 'about_name', 'problem', 'locale', 'held'),
    ...plain('reported_at', 'due_at', 'closed_at', 'closed_as', 'decision_id'),
    words: { purpose: 'weten wat er niet klopt', ...report },
    email: { purpose: 'je laten weten wat er met je melding gebeurt', ...report },
  },
  moderation_decision: {
    ...plain('decision_id', 'initiative_id', 'about_name', 'outcome', 'decided_at', 'appeal_hash'),
    reason: { purpose: 'kunnen uitleggen waarom zo is besloten', ...decision },
    decided_by: { purpose: 'een ander laten kijken als iemand dat vraagt', ...decision },
  },
  appeal: {
    ...plain('decision_id', 'asked_at', 'due_at', 'outcome', 'closed_at'),
    words: { purpose: 'weten waarom iemand om een tweede blik vraagt', ...appeal },
    reason: { purpose: 'kunnen uitleggen waarom zo is besloten', ...appeal },
    decided_by: { purpose: 'kunnen nagaan dat een ander keek', ...appeal },
  },
}
