import type { VNode } from 'preact'
import type { House } from '#platform/http/house.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { C } from './door.ts'
import { myOffers } from './offers/service.ts'
import { myTasks } from './rota/service.ts'
import { MyHelp } from './views/mine.tsx'

/** Its section of `/mijn`: what somebody does and offered with the address they signed in with. */
export async function mineOfVolunteering(c: C, house: House): Promise<VNode | null> {
  const { ctx } = c.var
  const tasks = await myTasks(house.database, ctx, undefined)
  const offers = await myOffers(house.database, ctx, undefined)
  return <MyHelp {...{ locale: ctx.locale, tasks, offers, today: localDay(ctx.now) }} />
}
