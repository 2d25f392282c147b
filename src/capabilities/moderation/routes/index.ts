import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountAppeals } from './appeal.tsx'
import { mountDesk } from './desk.tsx'
import { mountReport } from './report.tsx'

/** Mounts reporting, the moderator's desk, and asking for a second look. */
export function mountModeration(app: Hono<PageEnv>, house: House): void {
  mountReport(app, house)
  mountDesk(app, house)
  mountAppeals(app, house)
}
