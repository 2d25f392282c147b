import { peopleTable, plain } from '#platform/privacy/marks.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { privacy as correspondence } from './correspondence/privacy.ts'

const what = {
  nl: 'een initiatief waar jouw e-mailadres bij staat',
  en: 'an initiative that shows your e-mail address',
}
const keep = { until: { nl: 'het initiatief het weghaalt', en: 'the initiative takes it away' } }
/** A telephone or a mailbox of an initiative may be somebody's own. */
const reachable = {
  purpose: 'bewoners kunnen het initiatief vinden en bereiken',
  basis: 'toestemming',
} as const
const ofTheInitiative = { stays: 'de site is van het initiatief' }

export const privacy: Privacy = {
  initiative: {
    of: 'nobody',
    columns: {
      ...plain('initiative_id', 'slug', 'name', 'name_key', 'phase', 'standing', 'claimed', 'source'),
      ...plain('confirmed_on', 'confirmed_by', 'asked_on', 'areas', 'updated_at'),
      ...plain('been_out', 'waiting_since', 'look_by'),
    },
  },
  // Who is in a photo, nobody here knows: see `platform/files/privacy.ts`.
  initiative_photo: {
    of: 'nobody',
    columns: plain('initiative_id', 'file_id', 'alt', 'added_at', 'circle', 'area_circles', 'audience'),
  },
  initiative_part: peopleTable({
    what,
    // The telephone and the chat beside somebody's own address are taken to be theirs too.
    of: [
      {
        email: 'content.email',
        erasing: 'columns',
        become: {
          'content.email': null,
          'content.phone': null,
          'content.chat': null,
          'content.website': ofTheInitiative,
        },
      },
    ],
    keep,
    columns: {
      ...plain('initiative_id', 'part', 'revision', 'updated_at', 'circle', 'area_circles', 'audience'),
      content: reachable,
    },
  }),
  // A secret for a mailbox that is not named here.
  confirmation_link: 'no people',
  // A hash of the name, so that a page that was refused does not come back by file.
  refused_initiative: 'no people',
  ...correspondence,
  'published.initiative': peopleTable({
    what,
    of: [
      {
        email: 'email',
        erasing: 'columns',
        become: { email: null, phone: null, chat: null, website: ofTheInitiative },
      },
    ],
    keep,
    columns: {
      ...plain('initiative_id', 'slug', 'name', 'sentence', 'story', 'since', 'themes', 'for_whom'),
      ...plain('place_name', 'place_address', 'place_postcode', 'lat', 'lon', 'opening_hours', 'cost_cents'),
      ...plain('step_free', 'toilet', 'quiet', 'childcare', 'alcohol_free', 'languages', 'group_size'),
      ...plain('phase', 'room', 'room_note', 'we_are', 'we_are_not', 'relation', 'source', 'confirmed_on'),
      ...plain(
        'photos',
        'has_team',
        'areas',
        'area_name',
        'spot',
        'words_name',
        'words_about',
        'words_rest',
        'search',
        'updated_at',
      ),
      phone: reachable,
      email: reachable,
      website: reachable,
      chat: reachable,
    },
  }),
  call_refusal: 'no people',
}
