import type { Context } from 'hono'
import type { Actor } from '#platform/context/ctx.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { whoHolds } from './service.ts'
import { forgetSession, sessionToken } from './session-cookie.ts'

/** Who asks. Without a cookie of ours nothing is looked up. */
export async function identify(c: Context<PageEnv>, house: House): Promise<Actor | null> {
  const token = sessionToken(c)
  if (token === null) return null
  const person = await whoHolds(house.database, c.var.ctx, { token })
  if (!person) forgetSession(c)
  return person
}
