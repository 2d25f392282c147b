import type { Locale } from '#platform/context/ctx.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { freshInWords } from '#capabilities/initiatives/index.ts'
import { DayGroup, TimelineItem } from '#ui/index.ts'
import { words } from '../messages.ts'
import { factsOf } from '../schema.ts'
import type { PublishedActivityRow } from '../schema.ts'
import { scheduleInWords } from '../words.ts'
import { badgesOf, capital, dateLine, withSoon } from './activity-facts.ts'

export interface ActivityWithNext extends PublishedActivityRow {
  readonly next_at: Date | null
  readonly next_end: Date | null
}

/** What there is to do at one initiative: each activity with when it is next. */
export function ActivitiesOfInitiative(props: {
  activities: readonly ActivityWithNext[]
  today: string
  locale: Locale
}) {
  const text = words[props.locale].ofInitiative
  if (props.activities.length === 0) return <p>{text.none}</p>
  return (
    <DayGroup title={text.title}>
      {props.activities.map((activity) => (
        <Item key={activity.activity_id} activity={activity} today={props.today} locale={props.locale} />
      ))}
    </DayGroup>
  )
}

function Item({ activity, today, locale }: { activity: ActivityWithNext; today: string; locale: Locale }) {
  const text = words[locale].ofInitiative
  const facts = factsOf(activity)
  const fresh = freshInWords(facts.confirmedOn, today, locale)
  const next = nextInWords(activity, today, locale)
  return (
    <TimelineItem
      title={facts.title}
      own={locale === 'nl' ? undefined : 'nl'}
      href={`/activiteiten/${activity.activity_id}`}
      meta={capital(scheduleInWords(facts.schedule, locale, { today }))}
      badges={badgesOf(facts, locale)}
      badgesLabel={text.facts}
      fresh={fresh.stale ? fresh.text : undefined}
      stale={fresh.stale}
    >
      {next ? <p>{next}</p> : null}
    </TimelineItem>
  )
}

/** When it is next; nothing for a single date, which was said already. */
function nextInWords(
  { next_at, next_end, rule }: ActivityWithNext,
  today: string,
  locale: Locale,
): string | null {
  const text = words[locale].ofInitiative
  if (next_at === null) return text.noDate
  if (rule === null) return null
  const line = dateLine(
    { day: localOf(next_at).day, starts_at: next_at, ends_at: next_end, cancelled: false },
    today,
    locale,
  )
  return text.next(withSoon(line, line.day))
}
