import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

/** A telephone or a mailbox of an initiative may be somebody's own. */
const reachable = {
  purpose: 'bewoners kunnen het initiatief bereiken',
  basis: 'toestemming',
  term: 'tot het initiatief het weghaalt',
} as const

export const privacy: Privacy = {
  initiative: {
    ...plain('initiative_id', 'slug', 'name', 'sentence', 'story', 'since', 'themes', 'for_whom'),
    ...plain('place_name', 'place_address', 'place_postcode', 'lat', 'lon', 'opening_hours', 'cost_cents'),
    ...plain('step_free', 'toilet', 'quiet', 'childcare', 'alcohol_free', 'languages', 'group_size'),
    ...plain('phase', 'room', 'source', 'confirmed_on', 'name_key', 'updated_at'),
    phone: reachable,
    email: reachable,
    website: reachable,
    chat: reachable,
  },
}
