import {
  choice,
  choices,
  date,
  fallback,
  form,
  hidden,
  number,
  optional,
  text,
  time,
} from '#platform/forms/index.ts'
import type { FieldText, FormSpec, ValueOf } from '#platform/forms/index.ts'
import { entrances, holidayRegions } from './domain.ts'
import { rhythms } from './rhythm.ts'

const placeFields = {
  plek: optional(text({ max: 80 })),
  adres: optional(text({ max: 120, autocomplete: 'street-address' })),
}
const endsAfter = ({ van, tot }: { readonly van: string; readonly tot: string | null }) =>
  tot !== null && tot <= van ? { tot: { code: 'ends-before-start' } } : {}

/** What a host tells in a minute: what, when, how often in their own words, and who is at the door. The rest is folded away. */
export const activityForm = form(
  {
    wat: text({ max: 80 }),
    dag: date(),
    van: time(),
    tot: optional(time()),
    hoevaak: optional(text({ max: 120 })),
    vrij: choices(['school', 'feest']),
    regio: optional(choice(holidayRegions, { as: 'radio' })),
    deur: optional(text({ max: 300, lines: 2 })),
    ...placeFields,
    meedoen: optional(choice(entrances, { as: 'radio' })),
    plekken: optional(number({ min: 1, max: 10_000 })),
    totenmet: optional(date()),
    kosten: optional(number({ min: 0, max: 1000, decimals: true })),
    uitleg: optional(text({ max: 2000, lines: 4 })),
    /** The rhythm that was chosen after the day was known; empty: as it was said. */
    ritme: hidden(optional(choice([...rhythms, 'said']))),
    versie: hidden(fallback(number({ min: 0, max: 1_000_000_000 }), 0)),
  },
  { check: endsAfter },
)

/** What stands in sight; all else is under "Meer vertellen". */
export const firstFields = ['wat', 'dag', 'van', 'tot', 'hoevaak', 'vrij', 'regio', 'deur'] as const
export const moreFields = ['plek', 'adres', 'meedoen', 'plekken', 'totenmet', 'kosten', 'uitleg'] as const

/** One date at another time or place. */
export const moveForm = form(
  { dag: date(), van: time(), tot: optional(time()), ...placeFields },
  { check: endsAfter },
)

export type ActivityText = FieldText<typeof activityForm>
export type MoveText = FieldText<typeof moveForm>
export type ActivityValue = typeof activityForm extends FormSpec<infer F> ? ValueOf<F> : never
