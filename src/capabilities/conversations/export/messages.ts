import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of a dossier on paper, and of taking it along. */
export const exportWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
