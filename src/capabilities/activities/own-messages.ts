import type { Locale } from '#platform/context/ctx.ts'
import { en } from './own-messages.en.ts'
import { nl } from './own-messages.nl.ts'

/** The words of what a team does with its activities, by language. */
export const ownWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
