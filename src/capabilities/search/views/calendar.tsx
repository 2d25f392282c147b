import { localOf } from '#platform/calendar/zone.ts'
import type { Locale } from '#platform/context/ctx.ts'
import {
  addDays,
  dateInWords,
  relativeDay,
  timeInWords,
  weekdayName,
  weekdayOf,
} from '#platform/i18n/dates.ts'
import { ButtonLink, ownLanguage } from '#ui/index.ts'
import type { Found } from '../domain.ts'
import { words } from '../messages.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ResultsProps } from './results-props.ts'

type CalendarProps = Pick<ResultsProps, 'findings' | 'locale' | 'address'>

const shownPerDay = 4
export const weeksShown = 4

/** The Monday of the first week that the calendar shows. */
export function firstMonday(from: string): string {
  return addDays(from, 1 - weekdayOf(from))
}

/** Four weeks as a table; on a phone a list of the days that have something. */
export function Calendar({ findings, locale, address }: CalendarProps) {
  const { today, days } = findings.question
  const monday = firstMonday(days.from)
  const byDay = Map.groupBy(findings.rows, (row) => row.day)
  const weeks = Array.from({ length: weeksShown }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  )
  return (
    <table class="calendar">
      <caption class="heard">{words[locale].calendar.caption}</caption>
      <thead>
        <tr>
          {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
            <th key={weekday} scope="col">
              {weekdayName(weekday, locale)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <td
                key={day}
                class={day === today ? 'calendar__today' : day < today ? 'calendar__past' : undefined}
              >
                <Day
                  day={day}
                  today={today}
                  found={byDay.get(day) ?? []}
                  locale={locale}
                  href={address({ van: day, tot: day, wanneer: null, weergave: 'lijst' })}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The ways to earlier and later weeks, also from weeks in which nothing was found. */
export function OtherWeeks({ findings, locale, address }: CalendarProps) {
  const t = words[locale].calendar
  const { today, days } = findings.question
  const monday = firstMonday(days.from)
  const earlier = addDays(monday, -weeksShown * 7)
  const later = addDays(monday, weeksShown * 7)
  const hrefFrom = (van: string) => address({ van, tot: null, weergave: 'kalender' })
  return (
    <>
      {findings.rows.length === 0 ? (
        <p class="calendar-looked">{t.looked(spanInWords(days, locale))}</p>
      ) : null}
      <nav class="button-row" aria-label={t.caption}>
        {earlier >= addDays(today, -27) && monday > today ? (
          <ButtonLink href={hrefFrom(earlier < today ? today : earlier)} variant="secondary">
            {t.previous}
          </ButtonLink>
        ) : null}
        {later < addDays(today, 360) ? (
          <ButtonLink href={hrefFrom(later)} variant="secondary">
            {t.next}
          </ButtonLink>
        ) : null}
      </nav>
    </>
  )
}

/** The first and the last day that were looked at; `to` itself is not one of them. */
function spanInWords({ from, to }: { from: string; to: string }, locale: Locale): [string, string] {
  return [from, addDays(to, -1)].map((day) => dateInWords(day, locale, { year: false })) as [string, string]
}

interface DayProps {
  readonly day: string
  readonly today: string
  readonly found: readonly Found[]
  readonly locale: Locale
  readonly href: string
}

function Day({ day, today, found, locale, href }: DayProps) {
  const name = <DayName day={day} today={today} locale={locale} />
  return (
    <>
      <p class="calendar__day">{found.length > 0 ? <a href={href}>{name}</a> : name}</p>
      {found.length > 0 ? (
        <ul class="calendar__items">
          {found.slice(0, shownPerDay).map((one) => (
            <Item key={`${one.id}${one.startsAt.toISOString()}`} found={one} locale={locale} />
          ))}
          {found.length > shownPerDay ? (
            <li>
              <a href={href}>{words[locale].calendar.more(found.length - shownPerDay)}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  )
}

/** "Vandaag, dinsdag 24 november"; the weekday is seen only where no column names it. */
function DayName({ day, today, locale }: Pick<DayProps, 'day' | 'today' | 'locale'>) {
  const soon = relativeDay(day, today, locale)
  const weekday = weekdayName(weekdayOf(day), locale)
  return (
    <>
      {soon ? <span class="calendar__soon">{capital(soon)}</span> : null}
      <span class="calendar__weekday">{soon ? `, ${weekday} ` : `${capital(weekday)} `}</span>
      {dateInWords(day, locale, { year: false })}
    </>
  )
}

function Item({ found, locale }: { found: Found; locale: Locale }) {
  const title = found.cancelled ? <s>{found.title}</s> : found.title
  return (
    <li>
      <span class="calendar__time">{timeInWords(localOf(found.startsAt).minute, locale)}</span>{' '}
      <a href={`/activiteiten/${found.id}`} lang={ownLanguage(locale)}>
        {title}
      </a>
      {found.cancelled ? (
        <>
          {' '}
          <strong class="calendar__cancelled">{words[locale].calendar.cancelled}</strong>
        </>
      ) : null}
    </li>
  )
}
