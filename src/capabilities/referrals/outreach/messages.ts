import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export type OutreachWords = typeof nl
export const outreachWords: Readonly<Record<Locale, OutreachWords>> = { nl, en }
