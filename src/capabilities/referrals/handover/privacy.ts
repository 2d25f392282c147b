import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './domain.ts'

const basis = 'publieke taak'
const withHandover = { until: { nl: 'de introductie weggaat', en: 'the introduction goes' } }

/** What is held of workers and hosts. Of the resident who is brought along nothing is held, so nothing stands here. */
export const handoverPrivacy: Privacy = {
  handover: peopleTable({
    what: {
      nl: 'de introducties die je vroeg of waar je gastvrouw of gastheer was',
      en: 'the introductions you asked for or hosted',
    },
    of: [
      { id: 'worker', erasing: 'row' },
      { id: 'host_person', erasing: 'columns', become: { host_person: null, host_name: null } },
    ],
    keep: {
      days: keptDays,
      from: 'closed_at',
      after: { nl: 'nadat ze is afgesloten', en: 'after it was closed' },
    },
    columns: {
      ...plain(
        'handover_id',
        'code',
        'team',
        'activity_id',
        'initiative_id',
        'day',
        'host',
        'needs',
        'locale',
      ),
      ...plain('state', 'proposed_day', 'reason', 'two_weeks', 'six_weeks', 'asked_at', 'accepted_at'),
      ...plain('closed_at', 'reminded_for', 'asked_came_for', 'told_silence_at', 'told_weeks'),
      ...plain('circles', 'readers'),
      worker: { purpose: 'je laten horen wat de gastvrouw of gastheer antwoordt', basis },
      host_name: { purpose: 'op het kaartje laten zien wie de bewoner opvangt', basis: 'toestemming' },
      host_person: { purpose: 'je voornaam weghalen als je dat vraagt', basis: 'toestemming' },
    },
  }),
  handover_link: peopleTable({
    what: { nl: 'links naar introducties', en: 'links to introductions' },
    of: [
      { id: 'person_id', erasing: 'row' },
      { parent: 'handover', by: 'handover_id', erasing: 'row' },
    ],
    keep: withHandover,
    columns: {
      ...plain('handover_id', 'opens'),
      token_hash: 'secret',
      person_id: { purpose: 'weten aan wie de link gestuurd is', basis },
    },
  }),
  handover_code: { of: 'nobody', columns: plain('code') },
  referral_outcome: { of: 'nobody', columns: plain('team', 'quarter', 'what', 'n') },
  'published.newcomers': 'no people',
}
