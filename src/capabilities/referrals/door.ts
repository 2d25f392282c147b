import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { worksInTeam } from './policy.ts'

type C = Context<PageEnv>

/** A page for the people of a team: a visitor signs in first, to anybody else it is not there. */
export function forTeam(
  c: C,
  then: () => Promise<Response>,
  may: typeof worksInTeam = worksInTeam,
): Promise<Response> | Response {
  const { actor } = c.var.ctx
  if (actor.kind !== 'person') return toTheDoor(c, c.req.path)
  if (!may(actor)) throw new NotFound()
  return then()
}
