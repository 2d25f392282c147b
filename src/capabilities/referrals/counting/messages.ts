import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of what teams count and note, by language. */
export const countingWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
