import type { Locale } from '#platform/context/ctx.ts'
import { en } from './actions.en.ts'
import { nl } from './actions.nl.ts'

/** The actions of the audit trail in words, by language. */
export const actionWords: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { nl, en }

/** What was done, in words; its code when there are none yet. */
export const actionInWords = (action: string, locale: Locale): string => actionWords[locale][action] ?? action
