import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords } from '#platform/i18n/dates.ts'
import type { InitiativeFacts } from '#capabilities/initiatives/index.ts'
import { stateInWords } from '#capabilities/initiatives/index.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { words } from './messages.ts'
import { isQuiet } from './week.ts'
import type { Week, WeekEntry } from './week.ts'
import { elsewhere, nextInWords, timesOf, weekInWords } from './week-words.ts'

export interface WeekToTell {
  readonly week: Week
  readonly facts: InitiativeFacts
  /** The page of the initiative, complete. */
  readonly url: string
  readonly locale: Locale
}

/**
 * The week as a message for the neighbourhood's app: short lines, nothing that an app takes for markup of ours, the
 * address alone on the last line so that it becomes a link.
 */
export function weekAsText({ week, facts, url, locale }: WeekToTell): string {
  const text = words[locale]
  const paused = facts.phase === 'paused' ? [[stateInWords(facts, locale)]] : []
  const days = week.days.map(({ day, entries }) => [
    capital(dayInWords(day, locale)),
    ...entries.flatMap((entry) => linesOf(entry, facts, locale)),
  ])
  const quiet = isQuiet(week)
    ? [[...(week.days.length === 0 ? [text.nothing] : []), nextInWords(week, locale)]]
    : []
  const where = [facts.place.name, facts.place.address].filter(Boolean).join(', ')
  const parts = [
    [text.weekOf(oneLine(facts.name)), capital(weekInWords(week, locale))],
    ...paused,
    ...days,
    ...quiet,
    ...(where === '' ? [] : [[text.where(where)]]),
    [text.more, url],
  ]
  return parts.map((lines) => lines.map(oneLine).join('\n')).join('\n\n')
}

function linesOf(entry: WeekEntry, facts: InitiativeFacts, locale: Locale): string[] {
  const text = words[locale]
  const { from, to } = timesOf(entry, locale)
  const what = oneLine(entry.facts.title)
  const line = `${text.hour([from, to].filter(Boolean).join(' '))} ${what}`
  if (entry.cancelled) return [`${line} (${text.cancelled})`]
  const place = elsewhere(entry, facts)
  return place === '' ? [line] : [line, text.where(place)]
}

/** What people wrote may hold line ends, which would tear a message apart. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
