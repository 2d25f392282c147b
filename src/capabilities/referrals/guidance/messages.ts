import type { Locale } from '#platform/context/ctx.ts'
import type { RouteReason } from '../domain.ts'
import { en } from './messages.en.ts'
import { nl } from './messages.nl.ts'

export const guidanceWords: Readonly<Record<Locale, typeof nl>> = { nl, en }

/** Why a question does not lead to activities alone, in a plain sentence. */
export const routeSentence = (reason: RouteReason, locale: Locale): string =>
  guidanceWords[locale].sentence[reason]
