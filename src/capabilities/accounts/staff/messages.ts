import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of signing in with the municipality, by language. */
export const staffWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
