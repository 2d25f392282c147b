import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of conversations, by language. */
export const conversationWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
