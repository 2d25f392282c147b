import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

export const privacy: Privacy = {
  activity: {
    ...plain('activity_id', 'initiative_id', 'title', 'description', 'themes', 'for_whom', 'confirmed_on'),
    ...plain('place_name', 'place_address', 'place_postcode', 'lat', 'lon'),
    ...plain('first_start', 'first_end', 'rule', 'except_days', 'cancelled_days', 'dates_until'),
    ...plain(
      'cost_cents',
      'entrance',
      'capacity',
      'places_left',
      'step_free',
      'toilet',
      'quiet',
      'childcare',
    ),
    ...plain('alcohol_free', 'languages', 'group_size', 'women_only', 'min_age', 'max_age'),
    ...plain(
      'host',
      'door',
      'noise',
      'bring',
      'volunteers',
      'import_key',
      'fingerprint',
      'sequence',
      'updated_at',
    ),
    contact_email: {
      purpose: 'bewoners kunnen vragen stellen',
      basis: 'toestemming',
      term: 'tot het initiatief het weghaalt',
    },
  },
}
