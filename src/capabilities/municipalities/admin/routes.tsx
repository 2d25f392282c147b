import type { Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { mountAreas } from './areas-routes.tsx'
import { mountTexts } from './texts-routes.tsx'
import { mountThemes } from './themes-routes.tsx'

/** Mounts what administrators decide of their municipality, under `/beheer`. */
export function mountMunicipalities(app: Hono<PageEnv>, house: House): void {
  mountAreas(app, house)
  mountThemes(app, house)
  mountTexts(app, house)
}
