import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, dayInWords, relativeDay, weekdayName, weekdayOf } from '#platform/i18n/dates.ts'
import { DayGroup, Link } from '#ui/index.ts'
import type { Found } from '../domain.ts'
import { words } from '../messages.ts'
import { FoundItem } from './found-item.tsx'
import { capital } from '#platform/i18n/sentence.ts'

interface Props {
  readonly rows: readonly Found[]
  readonly today: string
  readonly locale: Locale
}

/** What happens, day by day, all of it. */
export function DayList({ rows, today, locale }: Props) {
  return (
    <>
      {byDay(rows).map(([day, found]) => (
        <DayGroup key={day} {...headingOf(day, today, locale)}>
          <Items found={found} today={today} locale={locale} level={3} />
        </DayGroup>
      ))}
    </>
  )
}

interface FirstProps extends Props {
  /** Where everything of a day stands. */
  readonly more: (day: string) => string
  /** Other ways on; they stand after the first day, where somebody has seen what the page is about. */
  readonly children?: ComponentChildren
}

/** How many days somebody sees whole; of the later ones a glimpse is enough to know that it goes on. */
const daysInFull = 2
const glimpse = 2

/** The first days in full, of the later ones the first things in a line each, and the way to the rest. */
export function FirstDays({ rows, today, locale, more, children }: FirstProps) {
  return (
    <>
      {byDay(rows).map(([day, found], index) => (
        <>
          <DayGroup key={day} {...headingOf(day, today, locale)} level={3}>
            {index < daysInFull ? (
              <Items found={found} today={today} locale={locale} level={4} />
            ) : (
              <Items
                found={found.slice(0, glimpse)}
                today={today}
                locale={locale}
                level={4}
                fullness="short"
              />
            )}
            <p class="day__more">
              <Link href={more(day)} kind="next">
                {words[locale].home.allOfDay(
                  relativeDay(day, today, locale) ?? weekdayName(weekdayOf(day), locale),
                )}
              </Link>
            </p>
          </DayGroup>
          {index === 0 ? children : null}
        </>
      ))}
    </>
  )
}

function Items({
  found,
  ...how
}: {
  found: readonly Found[]
  today: string
  locale: Locale
  level: 3 | 4
  fullness?: 'short'
}) {
  return (
    <>
      {found.map((one) => (
        <FoundItem key={`${one.id}${one.startsAt.toISOString()}`} found={one} {...how} />
      ))}
    </>
  )
}

function byDay(rows: readonly Found[]): [string, Found[]][] {
  return [...Map.groupBy(rows, (row) => row.day)]
}

/** "Vandaag, dinsdag 24 november", "Zaterdag, 28 november" */
function headingOf(day: string, today: string, locale: Locale) {
  const relative = relativeDay(day, today, locale)
  return {
    id: `dag-${day}`,
    title: capital(relative ?? weekdayName(weekdayOf(day), locale)),
    date: relative === null ? dateInWords(day, locale, { year: false }) : dayInWords(day, locale, { today }),
  }
}
