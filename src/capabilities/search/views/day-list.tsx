import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, dayInWords, relativeDay, weekdayName, weekdayOf } from '#platform/i18n/dates.ts'
import { DayGroup, Link } from '#ui/index.ts'
import type { Found } from '../domain.ts'
import { words } from '../messages.ts'
import { capital, FoundItem } from './found-item.tsx'

interface Props {
  readonly rows: readonly Found[]
  readonly today: string
  readonly locale: Locale
  /** Where everything of a day stands; `null` when it stands here. */
  readonly more: ((day: string) => string) | null
}

/** What happens, day by day. */
export function DayList({ rows, today, locale, more }: Props) {
  const days = Map.groupBy(rows, (row) => row.day)
  return (
    <>
      {[...days].map(([day, found]) => (
        <DayGroup
          key={day}
          id={`dag-${day}`}
          title={titleOf(day, today, locale)}
          date={dateOf(day, today, locale)}
        >
          {found.map((one) => (
            <FoundItem
              key={`${one.id}${one.startsAt.toISOString()}`}
              found={one}
              today={today}
              locale={locale}
            />
          ))}
          {more ? (
            <p class="day__more">
              <Link href={more(day)} kind="next">
                {words[locale].home.allOfDay(
                  relativeDay(day, today, locale) ?? weekdayName(weekdayOf(day), locale),
                )}
              </Link>
            </p>
          ) : null}
        </DayGroup>
      ))}
    </>
  )
}

function titleOf(day: string, today: string, locale: Locale): string {
  return capital(relativeDay(day, today, locale) ?? weekdayName(weekdayOf(day), locale))
}

function dateOf(day: string, today: string, locale: Locale): string {
  return relativeDay(day, today, locale) === null
    ? dateInWords(day, locale, { year: false })
    : dayInWords(day, locale, { today })
}
