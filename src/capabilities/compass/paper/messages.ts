import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of the Kompas on paper, by language. */
export const words: Readonly<Record<Locale, typeof nl>> = { nl, en }
