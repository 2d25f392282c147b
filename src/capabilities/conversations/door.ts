import type { Context } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import type { InviteHead } from './appointments/tell.ts'
import type { ConversationId } from './domain.ts'
import type { Letter } from './service/happen.ts'

type C = Context<PageEnv>

/** Whoever is not signed in goes to the door first. */
export function signedIn<Answer>(c: C, then: () => Promise<Answer>): Promise<Answer> | Response {
  return c.var.ctx.actor.kind === 'person' ? then() : toTheDoor(c, '/gesprekken')
}

/** The conversation of an address. @throws {NotFound} when it has not the shape of one */
export const conversationOf = (c: C): ConversationId => partOf<ConversationId>(c, 'id')

/** An id out of an address. @throws {NotFound} when it has not the shape of one */
export function partOf<Id extends string>(c: C, name: string): Id {
  const id = c.req.param(name) ?? ''
  if (!isId(id)) throw new NotFound()
  return id as Id
}

/** What a mail about a conversation is headed with. */
export function letterOf(c: C): NonNullable<Letter> {
  const { origin, tenant, answers } = c.var
  return { origin, city: tenant.name, answers }
}

/** What an invitation is headed with. */
export function inviteHeadOf({ var: { origin, tenant } }: C, { config }: House): InviteHead {
  return { origin, city: tenant.name, organizer: config.contactEmail }
}

/** Which page of something long is asked for, from 1. */
export function pageOf(c: C): number {
  const said = c.req.query('pagina') ?? '1'
  return /^[1-9]\d{0,4}$/.test(said) ? Number(said) : 1
}
