import type { Locale } from '#platform/context/ctx.ts'
import { quarterOf } from '#platform/calendar/quarters.ts'
import { addDays, dateInWords, monthName } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Heading, Prose, Table } from '#ui/index.ts'
import type { Hours } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import type { TeamHours } from '../service/visit.ts'

/** Minutes as hours, to the half. */
export const asHours = (minutes: number): number => Math.round(minutes / 30) / 2

interface HoursProps {
  readonly locale: Locale
  readonly today: string
  readonly hours: readonly TeamHours[]
}

/** How long the team was out, beside what was asked; it sees this before anybody else does. */
export function TeamHoursSection({ locale, today, hours }: HoursProps) {
  const t = outreachWords[locale].outreach
  if (hours.every(({ months }) => months.length === 0)) return null
  const seen = addDays(quarterOf(today).to, 1)
  return (
    <section aria-labelledby="uren">
      <Prose>
        <Heading level={2} id="uren">
          {t.hoursTitle}
        </Heading>
        <p>{t.hoursSeen(dateInWords(seen, locale, { year: true }))}</p>
      </Prose>
      {hours.map(({ team, assignment, months }, n) => (
        <HoursTable
          key={team}
          id={`uren-${n + 1}`}
          caption={assignment.name}
          span={t.month}
          locale={locale}
          rows={months}
          nameOf={({ from }) => capital(`${monthName(Number(from.slice(5, 7)), locale)} ${from.slice(0, 4)}`)}
        />
      ))}
    </section>
  )
}

/** Hours spent beside hours assigned, a line for each month or quarter. */
export function HoursTable(props: {
  readonly id: string
  readonly caption: string
  readonly span: string
  readonly locale: Locale
  readonly rows: readonly Hours[]
  readonly nameOf: (span: Hours) => string
}) {
  const words = outreachWords[props.locale]
  const t = words.outreach
  return (
    <Table
      id={props.id}
      caption={props.caption}
      columns={[{ text: props.span }, { text: t.spent, numeric: true }, { text: t.assigned, numeric: true }]}
      rows={props.rows.map((one) => [
        props.nameOf(one),
        words.hours(asHours(one.spent)),
        words.hours(Math.round(one.assigned / 60)),
      ])}
    />
  )
}
