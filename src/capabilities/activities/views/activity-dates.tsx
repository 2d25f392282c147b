import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Heading, List, Prose } from '#ui/index.ts'
import { isJoinable, scarce } from '../joining/date.ts'
import { joinWords } from '../joining/messages.ts'
import type { DateToJoin } from '../joining/date.ts'
import { words } from '../messages.ts'
import { dateLine, firstOpen, withSoon } from './activity-facts.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { DateLine } from './activity-facts.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** When it is, and the way to keep that: in a calendar or on the newcomer's card. */
export function When({ id, dates, ahead, locale, today }: ActivityPageProps) {
  const text = words[locale].when
  const join = ahead.find(isJoinable)
  const lines = dates.map((date) => dateLine(date, today, locale))
  return (
    <section aria-labelledby="wanneer">
      <Prose>
        <Heading level={2} id="wanneer">
          {lines.length > 1 ? text.dates : lines.length === 1 ? text.next : text.title}
        </Heading>
        {lines.length > 0 ? (
          <Dates lines={lines} left={leftBy(ahead)} locale={locale} />
        ) : (
          <p>{`${text.none} ${text.noneAsk}`}</p>
        )}
        {join ? <p>{joinWords[locale].firstTimer}</p> : null}
        <ButtonRow>
          {join ? (
            <ButtonLink href={`/activiteiten/${id}/meedoen`}>
              {joinWords[locale].button[join.entrance ?? 'unknown']}
            </ButtonLink>
          ) : null}
          {lines.length > 0 ? (
            <ButtonLink href={`/activiteiten/${id}.ics`} variant={join ? 'secondary' : 'primary'}>
              {text.calendar}
            </ButtonLink>
          ) : null}
          <ButtonLink href={`/activiteiten/${id}/kaartje`} variant="secondary">
            {text.card}
          </ButtonLink>
        </ButtonRow>
      </Prose>
    </section>
  )
}

function leftBy(ahead: readonly DateToJoin[]): Map<string, number> {
  return new Map(
    ahead.flatMap((date) => {
      const left = date.hasTeam ? scarce(date) : null
      return left === null ? [] : [[date.startsAt.toISOString(), left] as const]
    }),
  )
}

/** The first date with its time; the others are at the same hour. One that is cancelled is struck through. */
function Dates(props: {
  readonly lines: readonly DateLine[]
  /** How many places are left, by moment; where nobody said so, nothing. */
  readonly left: ReadonlyMap<string, number>
  readonly locale: Locale
}) {
  const { lines, left, locale } = props
  const { first } = firstOpen(lines)
  return (
    <List
      items={lines.map((line) => {
        const text = capital(withSoon(line, line === first ? line.when : line.day))
        const time = <time datetime={line.dateTime}>{text}</time>
        const places = left.get(line.dateTime)
        const room = places === undefined ? '' : `, ${joinWords[locale].places(places)}`
        if (line === first)
          return (
            <>
              <strong>{time}</strong>
              {room}
            </>
          )
        if (!line.cancelled)
          return (
            <>
              {time}
              {room}
            </>
          )
        return (
          <>
            <s>{time}</s> <strong>{words[locale].when.cancelled}</strong>
          </>
        )
      })}
    />
  )
}
