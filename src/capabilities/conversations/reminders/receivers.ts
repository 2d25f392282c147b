import type { Locale } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { readPerson, readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import { mayBeContact } from '../policy.ts'
import type { Why } from './mails.ts'
import type { DueTerm } from './store.ts'
import type { Told } from './steps.ts'

interface Receiver {
  readonly email: string
  readonly locale: Locale
}

/** Who is told, and why they are. */
interface Receivers {
  readonly why: Why
  readonly people: readonly Receiver[]
}

/**
 * Who they are of the municipality and of the teams, as far as this piece of work asks. Where nobody holds a role, those
 * who answer for it hear in their place: the connectors for a contact who is not there, the programme for connectors.
 */
export function receiversIn(work: Work): (term: DueTerm, told: Told) => Promise<Receivers> {
  const known = new Map<string | null, Promise<readonly HeldRole[]>>()
  const rolesOf = (team: string | null) => {
    const found = known.get(team) ?? readRoles(work, { team })
    known.set(team, found)
    return found
  }
  return async (term, told) => {
    if (term.owner === 'initiative') return { why: 'doer', people: await ofInitiative(work, term, rolesOf) }
    const staff = await rolesOf(null)
    const chain: readonly Receivers[] = [
      { why: 'doer', people: contactOf(staff, term) },
      { why: told === 'doer' ? 'nobody' : 'connector', people: connectorsOf(staff, term) },
      { why: told === 'lead' ? 'lead' : told === 'doer' ? 'nobody' : 'connector', people: leadsOf(staff) },
    ]
    const from = { doer: 0, connector: 1, lead: 2 }[told]
    return chain.slice(from).find(({ people }) => people.length > 0) ?? { why: told, people: [] }
  }
}

/** The contact, while they work here; each of their roles is them. */
function contactOf(staff: readonly HeldRole[], { contact }: DueTerm): readonly Receiver[] {
  const carries = ({ role }: HeldRole) => mayBeContact.some((one) => one === role)
  return staff.filter((one) => one.person === contact && carries(one)).slice(0, 1)
}

const connectorsOf = (staff: readonly HeldRole[], { areas }: DueTerm): readonly Receiver[] =>
  onceEach(
    staff.filter(({ role, area }) => role === 'area-connector' && (area === null || areas.includes(area))),
  )

const leadsOf = (staff: readonly HeldRole[]): readonly Receiver[] =>
  onceEach(staff.filter(({ role }) => role === 'programme-lead'))

/** The team, and whoever began the conversation when they are not in it. */
async function ofInitiative(
  work: Work,
  { person, initiative, locale }: DueTerm,
  rolesOf: (team: string) => Promise<readonly HeldRole[]>,
): Promise<readonly Receiver[]> {
  const team = initiative === null ? [] : await rolesOf(initiative)
  if (person === null || team.some((one) => one.person === person)) return onceEach(team)
  const { email } = await readPerson(work, person)
  return [...onceEach(team), { email, locale }]
}

const onceEach = (people: readonly Receiver[]): readonly Receiver[] => [
  ...new Map(people.map((one) => [one.email, one])).values(),
]
