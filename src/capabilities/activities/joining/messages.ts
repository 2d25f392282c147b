import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of joining, of the line, and of those who host, by language. */
export const joinWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
