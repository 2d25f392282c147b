import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const handoverWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
