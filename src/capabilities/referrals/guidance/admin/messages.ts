import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of guidance for administrators, by language. */
export const adminWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
