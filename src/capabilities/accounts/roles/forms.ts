import type { MunicipalRole } from '#platform/access/roles.ts'
import { choice, date, email, form, hidden, optional, search, text } from '#platform/forms/index.ts'
import { municipalRoles } from '#platform/access/roles.ts'
import { isLocalDay } from '#platform/i18n/dates.ts'
import { scopeOf } from './domain.ts'

/** First: what for. */
export const roleForm = form({ rol: choice(municipalRoles, { as: 'radio' }) })

/** Then: whom, and no more than this role needs. `today` is the first day that can be the last one. */
export function staffForm(
  role: MunicipalRole,
  { areas, today }: { readonly areas: readonly string[]; readonly today: string },
) {
  const none = hidden(search({ max: 100 }))
  const scope = scopeOf[role]
  return form(
    {
      email: email(),
      gebied: scope === 'area' ? optional(choice(areas, { as: 'select' })) : optional(none),
      afdeling: scope === 'department' ? text({ max: 60 }) : optional(none),
      tot: optional(date()),
    },
    {
      check: ({ tot }) =>
        tot !== null && (!isLocalDay(tot) || tot < today) ? { tot: { code: 'day-is-over' } } : {},
    },
  )
}
