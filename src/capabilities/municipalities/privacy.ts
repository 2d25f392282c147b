import type { Privacy } from '#platform/privacy/marks.ts'

/** Municipalities hold nothing of people. */
export const privacy: Privacy = {
  area: 'no people',
  area_name: 'no people',
  area_neighbourhood: 'no people',
  'published.municipality': 'no people',
  'published.area': 'no people',
  'published.postcode': 'no people',
  'published.theme': 'no people',
  'published.setting': 'no people',
}
