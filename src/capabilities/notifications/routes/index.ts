import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountFollow } from './follow.tsx'
import { mountMails } from './mails.tsx'
import { mountStop } from './stop.tsx'

export { oneClickPath } from './stop.tsx'

/** Mounts `/volgen`, `/mails`, `/mijn/berichten` and `/stop`. */
export function mountNotifications(app: Hono<PageEnv>, house: House): void {
  mountFollow(app, house)
  mountMails(app, house)
  mountStop(app, house)
}
