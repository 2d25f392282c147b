import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words that tasks, turns and offers share, by language. */
export const helpWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
