import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

export const privacy: Privacy = {
  activity: peopleTable({
    what: {
      nl: 'een activiteit waar jouw e-mailadres bij staat',
      en: 'an activity that shows your e-mail address',
    },
    of: [{ email: 'contact_email', erasing: 'columns', become: { contact_email: null } }],
    keep: { until: { nl: 'het initiatief het weghaalt', en: 'the initiative takes it away' } },
    columns: {
      ...plain('activity_id', 'initiative_id', 'title', 'description', 'themes', 'for_whom', 'confirmed_on'),
      ...plain('place_name', 'place_address', 'place_postcode', 'lat', 'lon'),
      ...plain('first_start', 'first_end', 'rule', 'except_days', 'cancelled_days', 'skips', 'dates_until'),
      ...plain('cost_cents', 'entrance', 'capacity', 'places_left', 'step_free', 'toilet', 'quiet'),
      ...plain('childcare', 'alcohol_free', 'languages', 'group_size', 'women_only', 'min_age', 'max_age'),
      ...plain('host', 'door', 'noise', 'bring', 'volunteers', 'import_key', 'fingerprint'),
      ...plain('sequence', 'updated_at'),
      contact_email: { purpose: 'bewoners kunnen vragen stellen', basis: 'toestemming' },
    },
    copies: ['published.activity'],
  }),
  'published.occurrence': 'no people',
}
