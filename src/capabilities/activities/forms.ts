import { choice, date, form, number, optional, text, time } from '#platform/forms/index.ts'
import type { FieldText } from '#platform/forms/index.ts'
import { rhythms } from './rhythm.ts'

/** What a host tells in a minute: what, when, how often, and who is at the door. */
export const activityForm = form(
  {
    wat: text({ max: 80 }),
    dag: date(),
    van: time(),
    tot: optional(time()),
    hoevaak: choice(rhythms, { as: 'radio' }),
    deur: optional(text({ max: 300, lines: 2 })),
    uitleg: optional(text({ max: 2000, lines: 4 })),
    kosten: optional(number({ min: 0, max: 1000, decimals: true })),
  },
  {
    check: ({ van, tot }) => (tot !== null && tot <= van ? { tot: { code: 'ends-before-start' } } : {}),
  },
)

export type ActivityText = FieldText<typeof activityForm>
