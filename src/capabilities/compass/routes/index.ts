import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountAdmin } from '../admin/routes.tsx'
import { mountLent } from '../sharing/lent-routes.tsx'
import { mountSharing } from '../sharing/routes.tsx'
import { mountBegin } from './begin.tsx'
import { mountBlank } from './blank.tsx'
import { mountOwn } from './own.tsx'

/** Mounts `/kompas`. */
export function mountCompass(app: Hono<PageEnv>, house: House): void {
  mountBegin(app, house)
  mountSharing(app, house)
  mountLent(app, house)
  mountBlank(app, house)
  mountOwn(app, house)
  mountAdmin(app, house)
}
