import type { Actor, Locale, PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { readLocale, readPerson, readRoles, roleInWords } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import type { Conversation, Officer, Side } from '../domain.ts'
import { mayBeContact, sideOf } from '../policy.ts'

/** Somebody who sits at one of the two sides. */
export interface Party {
  readonly person: PersonId
  readonly email: string
  readonly locale: Locale
}

type Parties = Pick<Conversation, 'person' | 'initiative' | 'areas' | 'contact'>

const isCarrier = ({ role }: HeldRole) => mayBeContact.some((one) => one === role)

/** Everybody of the municipality who may carry a conversation, by name and function. */
export async function officersOf(work: Work): Promise<Officer[]> {
  const roles = (await readRoles(work, { team: null })).filter(isCarrier)
  const byPerson = new Map(roles.map((one) => [one.person, asOfficer(one, work.ctx.locale)]))
  return [...byPerson.values()].toSorted((a, b) => (a.name || a.does).localeCompare(b.name || b.does, 'nl'))
}

const asOfficer = (role: HeldRole, locale: Locale): Officer => ({
  id: role.person,
  name: role.name,
  does: roleInWords(role, locale),
  email: role.email,
})

/** The contact by name and function, also when they hold no role any more. */
export async function officerOf(work: Work, id: PersonId): Promise<Officer> {
  const known = (await officersOf(work)).find((one) => one.id === id)
  if (known) return known
  const { name, email, function: does } = await readPerson(work, id)
  return { id, name, does: does ?? '', email }
}

/** Whom one side is: whoever asked and their team; or the contact, and while there is none whoever may name one. */
export async function partiesOf(work: Work, at: Parties, side: Side): Promise<Party[]> {
  return side === 'city' ? ofCity(work, at) : ofInitiative(work, at)
}

async function ofInitiative(work: Work, { person, initiative }: Parties): Promise<Party[]> {
  const team = initiative === null ? [] : await readRoles(work, { team: initiative })
  const asker = person === null ? [] : [await partyOf(work, person)]
  return onceEach([...asker, ...team])
}

async function partyOf(work: Work, person: PersonId): Promise<Party> {
  const { email } = await readPerson(work, person)
  return { person, email, locale: (await readLocale(work, email)) ?? 'nl' }
}

async function ofCity(work: Work, { contact, areas }: Parties): Promise<Party[]> {
  const carriers = (await readRoles(work, { team: null })).filter(isCarrier)
  const named = carriers.filter(({ person }) => person === contact)
  if (named.length > 0) return onceEach(named)
  const connectors = carriers.filter(
    ({ role, area }) => role === 'area-connector' && (area === null || areas.includes(area)),
  )
  return onceEach(
    connectors.length > 0 ? connectors : carriers.filter(({ role }) => role === 'programme-lead'),
  )
}

const onceEach = (all: readonly Party[]): Party[] => [
  ...new Map(all.map(({ person, email, locale }) => [person, { person, email, locale }])).values(),
]

/** On which side somebody sits who is known by their id alone: they answered a mail. */
export async function sideOfPerson(work: Work, at: Parties, person: PersonId): Promise<Side | null> {
  const team = at.initiative === null ? [] : await readRoles(work, { team: at.initiative })
  const roles = [...(await readRoles(work, { team: null })), ...team]
  const grants = roles.filter((one) => one.person === person)
  const actor: Actor = { kind: 'person', id: person, session: '', grants }
  return sideOf(actor, at)
}
