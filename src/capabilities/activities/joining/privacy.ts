import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { keptDays } from './joining.ts'

const basis = 'toestemming'

/** What is held of those who join: as long as the hosts need it, and a month for who was there. */
export const joiningPrivacy: Privacy = {
  gathering: 'no people',
  joining: peopleTable({
    what: { nl: 'activiteiten waar je je voor aanmeldde', en: 'activities that you signed up for' },
    of: [{ email: 'email', erasing: 'row' }],
    keep: {
      days: keptDays,
      from: 'starts_at',
      after: { nl: 'na de activiteit', en: 'after the activity' },
      sooner: { nl: 'je je afmeldt', en: 'you cancel' },
    },
    columns: {
      ...plain('joining_id', 'activity_id', 'day', 'line', 'standing', 'starts_at', 'sequence', 'joined_at'),
      ...plain('changed_at', 'reminded_at', 'to_call'),
      name: { purpose: 'de gastvrouw of gastheer weet wie er komt', basis },
      email: { purpose: 'je laten weten of je plek hebt en of er iets verandert', basis },
      phone: { purpose: 'je bellen als er iets verandert', basis },
      first_time: { purpose: 'naar je uitkijken als je voor het eerst komt', basis },
      locale: { purpose: 'de mail in jouw taal schrijven', basis },
    },
  }),
  joining_link: peopleTable({
    what: { nl: 'links in mails over zulke aanmeldingen', en: 'links in e-mails about such activities' },
    of: [{ parent: 'joining', by: 'joining_id', erasing: 'row' }],
    keep: { until: { nl: 'de aanmelding weggaat', en: 'the sign-up goes' } },
    columns: { ...plain('joining_id'), token_hash: 'secret' },
  }),
  attendance: 'no people',
  'published.gathering': 'no people',
}
