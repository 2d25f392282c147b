import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountHostPages } from './host-routes.tsx'
import { mountResidentCard } from './resident-routes.tsx'
import { mountTeamHandovers } from './team-routes.tsx'

/** Mounts the warm handover: for the worker, for the host by a link, and for the resident by the link on the card. */
export function mountHandovers(app: Hono<PageEnv>, house: House): void {
  mountTeamHandovers(app, house)
  mountHostPages(app, house)
  mountResidentCard(app, house)
}
