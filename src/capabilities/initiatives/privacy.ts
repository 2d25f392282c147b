import { plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'

export const privacy: Privacy = {
  initiative: {
    ...plain('initiative_id', 'slug', 'name', 'name_key', 'phase', 'standing', 'claimed', 'source'),
    ...plain('confirmed_on', 'confirmed_by', 'asked_on', 'areas', 'updated_at'),
    ...plain('been_out', 'waiting_since', 'look_by'),
  },
  initiative_part: {
    ...plain('initiative_id', 'part', 'revision', 'updated_at', 'circle', 'area_circles', 'audience'),
    content: {
      // A telephone or a mailbox of an initiative may be somebody's own.
      purpose: 'bewoners kunnen het initiatief vinden en bereiken',
      basis: 'toestemming',
      term: 'tot het initiatief het weghaalt',
    },
  },
  // A secret for a mailbox that is not named here.
  confirmation_link: 'no people',
  // A hash of the name, so that a page that was refused does not come back by file.
  refused_initiative: 'no people',
}
