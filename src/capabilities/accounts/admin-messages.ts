import type { Locale } from '#platform/context/ctx.ts'
import { en } from './admin-messages.en.ts'
import { nl } from './admin-messages.nl.ts'

/** The words of accounts for administrators, by language. */
export const adminWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
