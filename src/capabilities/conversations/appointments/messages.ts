import type { Locale } from '#platform/context/ctx.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

/** The words of appointments, by language. */
export const appointmentWords: Readonly<Record<Locale, typeof nl>> = { nl, en }
