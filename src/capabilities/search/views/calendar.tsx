import { localOf } from '#platform/calendar/zone.ts'
import {
  addDays,
  dateInWords,
  dayInWords,
  timeInWords,
  weekdayName,
  weekdayOf,
} from '#platform/i18n/dates.ts'
import type { Found } from '../domain.ts'
import { words } from '../messages.ts'
import { ownLanguage } from './found-item.tsx'
import type { ResultsProps } from './results.tsx'

const shownPerDay = 4
export const weeksShown = 4

/** The Monday of the first week that the calendar shows. */
export function firstMonday(from: string): string {
  return addDays(from, 1 - weekdayOf(from))
}

/** Four weeks as a table; on a phone a list of the days that have something. */
export function Calendar({ findings, locale, address }: ResultsProps) {
  const t = words[locale].calendar
  const { today, days } = findings.question
  const monday = firstMonday(days.from)
  const byDay = Map.groupBy(findings.rows, (row) => row.day)
  const weeks = Array.from({ length: weeksShown }, (_, week) =>
    Array.from({ length: 7 }, (__, day) => addDays(monday, week * 7 + day)),
  )
  const later = addDays(monday, weeksShown * 7)
  const earlier = addDays(monday, -weeksShown * 7)
  return (
    <>
      <table class="calendar">
        <caption class="heard">{t.caption}</caption>
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
      <nav class="button-row" aria-label={t.caption}>
        {earlier >= addDays(today, -27) && monday > today ? (
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={address({ van: earlier < today ? today : earlier, tot: null, weergave: 'kalender' })}
          >
            {t.previous}
          </a>
        ) : null}
        {later < addDays(today, 360) ? (
          <a
            class="utrecht-button utrecht-button--secondary-action"
            href={address({ van: later, tot: null, weergave: 'kalender' })}
          >
            {t.next}
          </a>
        ) : null}
      </nav>
    </>
  )
}

function Day({
  day,
  found,
  locale,
  href,
}: {
  day: string
  found: readonly Found[]
  locale: ResultsProps['locale']
  href: string
}) {
  const t = words[locale].calendar
  return (
    <>
      <p class="calendar__day">
        {found.length > 0 ? (
          <a href={href} aria-label={dayInWords(day, locale)}>
            {dateInWords(day, locale, { year: false })}
          </a>
        ) : (
          dateInWords(day, locale, { year: false })
        )}
      </p>
      {found.length > 0 ? (
        <ul class="calendar__items">
          {found.slice(0, shownPerDay).map((one) => (
            <li key={`${one.id}${one.startsAt.toISOString()}`}>
              <span class="calendar__time">{timeInWords(localOf(one.startsAt).minute, locale)}</span>{' '}
              <a href={`/activiteiten/${one.id}`} lang={ownLanguage(locale)}>
                {one.cancelled ? <s>{one.title}</s> : one.title}
              </a>
            </li>
          ))}
          {found.length > shownPerDay ? (
            <li>
              <a href={href}>{t.more(found.length - shownPerDay)}</a>
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  )
}
