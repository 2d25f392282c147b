import type { VNode } from 'preact'
import type { WantedAt } from '#capabilities/capability.ts'
import type { House } from '#platform/http/house.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { C } from '../door.ts'
import { tasksOf } from './service.ts'
import { WantedCard, WantedSection } from './views/wanted.tsx'
import { canReceive } from '../offers/service.ts'

/** What one can do at an initiative or at an activity, for its page. */
export async function wantedAt(c: C, house: House, at: WantedAt): Promise<VNode | null> {
  const { locale, municipality, now } = c.var.ctx
  const today = localDay(now)
  const all = await tasksOf(house.database, municipality, at)
  const tasks = all.filter((task) => task.lastDay >= today)
  if ('activity' in at) return tasks.length === 0 ? null : <WantedCard {...{ locale, tasks, today }} />
  const offers = await canReceive(house.database, c.var.ctx, { slug: at.initiative })
  const offerHref = offers ? `/meedoen/aanbod?initiatief=${at.initiative}` : null
  if (tasks.length === 0 && offerHref === null) return null
  return <WantedSection {...{ locale, tasks, today, offerHref }} />
}
