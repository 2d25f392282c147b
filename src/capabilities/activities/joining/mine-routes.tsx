import type { Context, Hono } from 'hono'
import type { VNode } from 'preact'
import type { House, PageEnv } from '#platform/http/house.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { toTheDoor } from '#capabilities/accounts/index.ts'
import { letterOf } from '../own-answers.ts'
import type { JoiningId } from './joining.ts'
import { leaveMine, myJoinings } from './mine.ts'
import { MyJoinings } from './mine-view.tsx'

type C = Context<PageEnv>

/** Its section of `/mijn`: where somebody goes; nothing when that is nowhere. */
export async function mineOfActivities(c: C, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  const joinings = await myJoinings(house.database, ctx, undefined)
  if (joinings.length === 0) return null
  return <MyJoinings locale={ctx.locale} joinings={joinings} today={localDay(ctx.now)} />
}

/** Mounts the button with which whoever is signed in cannot come after all. */
export function mountMyJoinings(app: Hono<PageEnv>, house: House): void {
  app.post('/mijn/aanmeldingen/:joining', (c) => leave(c, house, c.req.param('joining')))
}

async function leave(c: C, house: House, id: string): Promise<Response> {
  const { ctx } = c.var
  if (ctx.actor.kind !== 'person') return toTheDoor(c)
  await leaveMine(house.database, ctx, { id: id as JoiningId, letter: letterOf(c) })
  house.post.wake(ctx.municipality)
  return c.redirect('/mijn', 303)
}
