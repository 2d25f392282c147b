import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export type WeekWords = typeof nl
export const weekWords: Readonly<Record<Locale, WeekWords>> = { nl, en }
