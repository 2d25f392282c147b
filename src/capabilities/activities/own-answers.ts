import type { Context } from 'hono'
import type { PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import type { ActivityId } from './domain.ts'
import type { ownWords } from './own-messages.ts'

type C = Context<PageEnv>

/** What a team did, as the address of its agenda says it. */
export type Done = keyof typeof ownWords.nl.done

/** Back to the agenda, which says what was done. */
export function toAgenda(c: C, slug: string, done: Done): Response {
  return c.redirect(`/initiatieven/${slug}/activiteiten?gelukt=${done}`, 303)
}

/** What a mail about a change is headed with. */
export function letterOf(c: C): Letterhead {
  const { origin, tenant, ctx, answers } = c.var
  return { origin, city: tenant.name, locale: ctx.locale, answers }
}

/** @throws {NotFound} when it cannot be one */
export function activityId(text: string): ActivityId {
  if (!isId(text)) throw new NotFound()
  return text as ActivityId
}
