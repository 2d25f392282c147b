import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { House, PageEnv } from '#platform/http/house.ts'
import { canCallSomebody } from '../policy.ts'
import { myInitiatives } from '../service/mine.ts'
import { MyInitiatives } from '../views/own/mine.tsx'

/** Its section of `/mijn`. */
export async function mineOfInitiatives(c: Context<PageEnv>, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  const mine = await myInitiatives(house.database, ctx, undefined)
  return <MyInitiatives locale={ctx.locale} mine={mine} calls={canCallSomebody(ctx.actor)} />
}
