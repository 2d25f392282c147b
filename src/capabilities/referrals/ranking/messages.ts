import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const rankingWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
