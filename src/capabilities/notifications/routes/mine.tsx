import type { Context } from 'hono'
import type { VNode } from 'preact'
import type { House, PageEnv } from '#platform/http/house.ts'
import { readFollowing } from '../service/settings.ts'
import { WhatIFollow } from '../views/mine.tsx'

/** On `/mijn`: what somebody follows. */
export async function mine(c: Context<PageEnv>, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return null
  const following = await readFollowing(house.database, ctx, { key: { person: ctx.actor.id } })
  return <WhatIFollow locale={ctx.locale} follows={following?.follows ?? []} />
}
