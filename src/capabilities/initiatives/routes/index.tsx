import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountList } from './list.tsx'

/** Mounts every page of initiatives. */
export function mountInitiatives(app: Hono<PageEnv>, house: House): void {
  mountList(app, house)
}
