import { keepDemoPeople, plainRole } from '#capabilities/accounts/index.ts'
import type { RoleFor } from '#capabilities/accounts/index.ts'
import { demoPeople, signInAsDemo, whoHolds } from '#capabilities/accounts/service.ts'
import type { MunicipalRole, TeamRole } from '#platform/access/roles.ts'
import type { Actor, Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'

interface Place {
  readonly database: Database
  readonly ctx: Ctx
}

export interface SignedIn {
  readonly ctx: Ctx & { readonly actor: Extract<Actor, { kind: 'person' }> }
  readonly email: string
  /** What the browser would send. */
  readonly cookie: string
  /** The same person, with the roles they hold at this moment. */
  again(): Promise<SignedIn>
}

let people = 0

/** Somebody who signed in, with these roles; each call is somebody else. */
export async function aPerson(place: Place, ...roles: readonly RoleFor[]): Promise<SignedIn> {
  const system: Ctx = { ...place.ctx, actor: { kind: 'system', name: 'test' } }
  const email = `${(people += 1)}-${place.ctx.municipality.toLowerCase()}@voorbeeld.example`
  await keepDemoPeople(place.database, system, [{ email, function: email, roles }])
  const person = (await demoPeople(place.database, place.ctx, undefined)).find((one) => one.email === email)!
  const { session } = (await signInAsDemo(place.database, place.ctx, { id: person.id, device: '' }))!
  const held = async (): Promise<SignedIn> => {
    const actor = (await whoHolds(place.database, place.ctx, { token: session }))!
    return { ctx: { ...place.ctx, actor }, email, cookie: `sessie=${session}`, again: held }
  }
  return held()
}

/** A role in the municipality, for an area where that is given. */
export function as(role: MunicipalRole, area: string | null = null): RoleFor {
  return { ...plainRole(role), area, scopeName: area }
}

/** A role in the team of an initiative. */
export function inTeam(role: TeamRole, team: string): RoleFor {
  return { ...plainRole(role), team, scopeName: 'het initiatief' }
}
