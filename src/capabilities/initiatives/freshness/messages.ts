import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words about whether a page still holds, by language. */
export const freshWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
