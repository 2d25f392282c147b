import type { Locale } from '#platform/context/ctx.ts'
import { en } from './own-messages.en.ts'
import { nl } from './own-messages.nl.ts'

/** The words for those who keep an initiative, by language. */
export const ownWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
export type OwnWords = typeof nl
