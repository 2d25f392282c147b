import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words about following and what is mailed of it, by language. */
export const words: Readonly<Record<Locale, typeof nl>> = { nl, en }
