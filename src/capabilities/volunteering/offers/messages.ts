import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of what neighbours offer, by language. */
export const offerWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
