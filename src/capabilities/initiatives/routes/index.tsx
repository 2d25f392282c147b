import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountCorrespondence } from '../correspondence/routes.tsx'
import { mountFreshness } from '../freshness/routes.tsx'
import { mountPhotos } from '../photos/routes.tsx'
import { mountClaims } from './claim.tsx'
import { mountList } from './list.tsx'
import { mountOwn } from './own.tsx'
import { mountParts } from './part.tsx'
import { mountTapPlace } from './tap-place.tsx'
import { mountTeam } from './team.tsx'

/** Mounts every page of initiatives but the one of a single initiative, which `activities` serves. */
export function mountInitiatives(app: Hono<PageEnv>, house: House): void {
  mountList(app, house)
  mountOwn(app, house)
  mountTapPlace(app, house)
  mountParts(app, house)
  mountTeam(app, house)
  mountClaims(app, house)
  mountFreshness(app, house)
  mountCorrespondence(app, house)
  mountPhotos(app, house)
}
