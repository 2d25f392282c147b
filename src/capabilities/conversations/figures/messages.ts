import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of the public figures, by language. */
export const figureWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
