import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words about tables, by language. */
export const tableWords: Readonly<Record<Locale, typeof en>> = { nl, en }
