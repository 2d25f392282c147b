import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of the lists of the municipality, by language. */
export const deskWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
