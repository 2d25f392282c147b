import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of the Kompas as its own people use it. */
export const ownWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
