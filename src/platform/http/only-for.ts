import type { Context } from 'hono'
import { isA } from '#platform/access/roles.ts'
import type { RoleName } from '#platform/access/roles.ts'
import type { PageEnv } from './house.ts'
import { NotFound } from './problems.ts'

/**
 * A page that only holders of a role may know of: to everybody else it is not there. What it does is guarded by the
 * policies of its use cases; this only keeps a locked door from being seen.
 */
export function onlyFor(
  role: RoleName,
  answer: (c: Context<PageEnv>) => Response | Promise<Response>,
): (c: Context<PageEnv>) => Response | Promise<Response> {
  return (c) => {
    if (!isA(c.var.ctx.actor, role)) throw new NotFound()
    return answer(c)
  }
}
