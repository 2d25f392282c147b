import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, List, Prose } from '#ui/index.ts'
import { words } from '../messages.ts'
import { capital, dateLine, firstOpen, withSoon } from './activity-facts.ts'
import type { DateLine } from './activity-facts.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** When it is, and the way to keep that: in a calendar or on the newcomer's card. */
export function When({ id, dates, locale, today }: ActivityPageProps) {
  const text = words[locale].when
  const lines = dates.map((date) => dateLine(date, today, locale))
  return (
    <section aria-labelledby="wanneer">
      <Prose>
        <Heading level={2} id="wanneer">
          {lines.length > 1 ? text.dates : lines.length === 1 ? text.next : text.title}
        </Heading>
        {lines.length > 0 ? <Dates lines={lines} locale={locale} /> : <p>{`${text.none} ${text.noneAsk}`}</p>}
        <ButtonRow>
          {lines.length > 0 ? (
            <ButtonLink href={`/activiteiten/${id}.ics`}>{text.calendar}</ButtonLink>
          ) : null}
          <ButtonLink href={`/activiteiten/${id}/kaartje`} variant="secondary">
            {text.card}
          </ButtonLink>
        </ButtonRow>
      </Prose>
    </section>
  )
}

/** The first date with its time; the others are at the same hour. One that is cancelled is struck through. */
function Dates({ lines, locale }: { lines: readonly DateLine[]; locale: Locale }) {
  const { first } = firstOpen(lines)
  return (
    <List
      items={lines.map((line) => {
        const text = capital(withSoon(line, line === first ? line.when : line.day))
        const time = <time datetime={line.dateTime}>{text}</time>
        if (line === first) return <strong>{time}</strong>
        if (!line.cancelled) return time
        return (
          <>
            <s>{time}</s> <strong>{words[locale].when.cancelled}</strong>
          </>
        )
      })}
    />
  )
}
