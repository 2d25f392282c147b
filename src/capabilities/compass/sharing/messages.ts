import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of sharing a Kompas, by language. */
export const sharingWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
