import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of reminders, by language. */
export const reminderWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
