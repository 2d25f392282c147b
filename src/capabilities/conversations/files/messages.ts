import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of files in a conversation, by language. */
export const fileWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
