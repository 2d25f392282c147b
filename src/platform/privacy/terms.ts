import type { Locale } from '#platform/context/ctx.ts'
import type { PeopleTable } from './marks.ts'
import { words } from './messages.ts'
import { daysOfRecord } from './records.ts'

/** How long a table's rows are kept, in words: "tot je uitlogt, hoogstens 30 dagen na je laatste bezoek". */
export function termInWords({ keep }: Pick<PeopleTable, 'keep'>, locale: Locale): string {
  const t = words[locale]
  if (keep === 'until erased') return t.untilErased
  if ('until' in keep) return t.until(keep.until[locale])
  if ('record' in keep) return t.byLaw(daysInWords(daysOfRecord(keep), locale))
  const days = daysInWords(keep.days, locale)
  const term = keep.after ? `${days} ${keep.after[locale]}` : days
  return keep.sooner ? t.atMost(keep.sooner[locale], term) : term
}

/** After how many days, counted from which column, a row has had its time; `null` when no number of days decides. */
export function daysAndFrom({ keep }: Pick<PeopleTable, 'keep'>): { days: number; from: string } | null {
  if (keep === 'until erased' || 'until' in keep) return null
  return 'record' in keep ? { days: daysOfRecord(keep), from: keep.from } : keep
}

function daysInWords(days: number, locale: Locale): string {
  const t = words[locale]
  return days > 0 && days % 365 === 0 ? t.years(days / 365) : t.days(days)
}
