import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountBegin } from './begin.tsx'
import { mountOwn } from './own.tsx'

/** Mounts `/kompas`. */
export function mountCompass(app: Hono<PageEnv>, house: House): void {
  mountBegin(app, house)
  mountOwn(app, house)
}
