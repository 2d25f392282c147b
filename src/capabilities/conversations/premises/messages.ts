import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of premises and their steps, by language. */
export const premisesWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
