import type { Locale } from '#platform/context/ctx.ts'
import type { Settings } from '#capabilities/municipalities/index.ts'
import { conversationWords } from './messages.ts'

/** What is told before anybody asks the municipality something, wherever they ask it. */
export interface Promises {
  /** When they hear who helps, and when there is an answer. */
  readonly terms: string
  /** Who reads it. */
  readonly reads: string
  /** That it becomes a record, and how long that is kept. */
  readonly record: string
}

/** What this municipality promises. */
export function promisesOf(settings: Settings, locale: Locale): Promises {
  const { contactDays, answerDays, recordYears } = settings
  const t = conversationWords[locale].ask
  return {
    terms: t.intro(contactDays, answerDays),
    reads: t.reads,
    record: t.record(recordYears.agreement),
  }
}
