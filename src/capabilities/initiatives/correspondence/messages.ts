import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of what is written to an initiative, by language. */
export const exchangeWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
