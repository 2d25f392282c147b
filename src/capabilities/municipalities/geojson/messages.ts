import type { Locale } from '#platform/context/ctx.ts'
import { geojsonMessages as en } from './messages.en.ts'
import { geojsonMessages as nl } from './messages.nl.ts'
import type { GeoJsonMessages } from './problems.ts'

/** What is wrong with a file of areas, in words. */
export const geojsonMessages: Readonly<Record<Locale, GeoJsonMessages>> = { nl, en }
