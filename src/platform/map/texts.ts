import type { Locale } from '#platform/context/ctx.ts'
import type { AreaMapTexts } from './area-map.tsx'
import { areaMapTexts as en } from './messages.en.ts'
import { areaMapTexts as nl } from './messages.nl.ts'

/** The words on a map, by language. */
export const areaMapTexts: Readonly<Record<Locale, AreaMapTexts>> = { nl, en }
