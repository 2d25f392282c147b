import { choice, date, form, hidden, optional, search } from '#platform/forms/index.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'

/** Which lines of the logbook; `na` is where the page goes on. */
export function logForm(actions: readonly string[]) {
  return form(
    {
      van: optional(date()),
      tot: optional(date()),
      wat: optional(choice(actions, { as: 'select' })),
      na: hidden(search({ max: 60 })),
    },
    {
      check: ({ van, tot }) => ({
        ...(van !== null && !isLocalDay(van) ? { van: { code: 'not-a-date' } } : {}),
        ...(tot !== null && !isLocalDay(tot) ? { tot: { code: 'not-a-date' } } : {}),
        ...(van !== null && tot !== null && tot < van ? { tot: { code: 'ends-before-start' } } : {}),
      }),
    },
  )
}
