import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, timeInWords, weekdayName, weekdayOf } from '#platform/i18n/dates.ts'
import { helpWords } from './messages.ts'
import { taskWords } from './tasks/messages.ts'
import { talents } from './domain.ts'
import type { TaskFacts } from './domain.ts'

/** "elke woensdag, 9.30 tot 10.30 uur", "woensdag 2 december", "wanneer het jou uitkomt". */
export function whenOf(task: TaskFacts, locale: Locale, today: string): string {
  const t = taskWords[locale].when
  if (task.firstDay === null) return t.free
  const times = timesOf(task, locale)
  return task.rhythm === 'weekly'
    ? t.weekly(weekdayName(weekdayOf(task.firstDay), locale), times)
    : t.once(dayInWords(task.firstDay, locale, { today }), times)
}

function timesOf({ from, to }: TaskFacts, locale: Locale): string {
  const t = taskWords[locale].when
  if (from === null) return ''
  const begin = timeInWords(from, locale)
  return to === null ? t.from(begin) : t.fromTo(begin, timeInWords(to, locale))
}

/** Talents as people say them; those we no longer know are left out. */
export function talentsIn(locale: Locale, some: readonly string[]): string[] {
  return talents.filter((one) => some.includes(one)).map((one) => helpWords[locale].talent[one])
}
