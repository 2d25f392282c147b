import {
  checkbox,
  choice,
  date,
  email,
  form,
  hidden,
  number,
  optional,
  search,
  tel,
  text,
} from '#platform/forms/index.ts'
import { addDays } from '#platform/i18n/dates.ts'
import { lengths } from './domain.ts'

/** A year back: who notes later than that is mending an administration. */
const oldestDays = 365

/** A visit. All but the last goes without saying, mostly: what was agreed is all there is to type. */
export const visitForm = (slugs: readonly string[], today: string) =>
  form(
    {
      initiatief: choice(slugs, { as: 'select' }),
      dag: date(),
      hoelang: choice(lengths, { as: 'select' }),
      afspraak: text({ max: 500, lines: 2 }),
    },
    {
      check: ({ dag }) =>
        dag > today
          ? { dag: { code: 'ahead' } }
          : dag < addDays(today, -oldestDays)
            ? { dag: { code: 'long-ago' } }
            : {},
    },
  )
export type VisitForm = ReturnType<typeof visitForm>

/** Why the team does not come now. */
export const declineForm = form({ reden: text({ max: 300, lines: 2 }) })

/** How the initiative sees it; the button alone says that it was otherwise. */
export const objectForm = form({ anders: optional(text({ max: 300, lines: 2 })) })

export const inviteForm = (today: string) =>
  form(
    { dag: optional(date()) },
    { check: ({ dag }) => (dag !== null && dag < today ? { dag: { code: 'past' } } : {}) },
  )
export type InviteForm = ReturnType<typeof inviteForm>

const [asEmail, asNumber] = [email(), tel()]

/** By which name and in which one way the team finds somebody. */
export const keyForm = form(
  {
    naam: text({ max: 60, autocomplete: 'name' }),
    bereik: text({ max: 120 }),
    mag: checkbox({ must: true }),
  },
  {
    check: ({ bereik }) =>
      asEmail.read([bereik]).ok || asNumber.read([bereik]).ok ? {} : { bereik: { code: 'no-way' } },
  },
)

/** Nobody is out longer than that, with ten people. */
const mostHours = 400

export const assignmentForm = (teams: readonly string[]) =>
  form(
    {
      team: choice(teams, { as: 'select' }),
      naam: text({ max: 80 }),
      opdracht: text({ max: 1500, lines: 6 }),
      uren: number({ min: 1, max: mostHours }),
      van: date(),
      tot: date(),
      was: hidden(search({ max: 10 })),
    },
    { check: ({ van, tot }) => (tot < van ? { tot: { code: 'ends-before' } } : {}) },
  )
export type AssignmentForm = ReturnType<typeof assignmentForm>
