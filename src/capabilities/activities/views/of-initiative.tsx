import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, relativeDay } from '#platform/i18n/dates.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { freshInWords } from '#capabilities/initiatives/index.ts'
import { DayGroup, ownLanguage, TimelineItem } from '#ui/index.ts'
import { words } from '../messages.ts'
import { factsOf } from '../schema.ts'
import type { PublishedActivityRow } from '../schema.ts'
import { scheduleInWords } from '../words.ts'
import { capital } from '#platform/i18n/sentence.ts'

export interface ActivityWithNext extends PublishedActivityRow {
  readonly next_at: Date | null
}

/** So many stand open; one more than that is not worth a fold. */
const shown = 5

/** What there is to do at one initiative: each activity in two lines, the soonest first. */
export function ActivitiesOfInitiative(props: {
  activities: readonly ActivityWithNext[]
  today: string
  locale: Locale
}) {
  const { activities, today, locale } = props
  const text = words[locale].ofInitiative
  if (activities.length === 0) return <p>{text.none}</p>
  const open = activities.length > shown + 1 ? shown : activities.length
  const items = activities.map((activity) => (
    <Item key={activity.activity_id} activity={activity} today={today} locale={locale} />
  ))
  const folded = items.slice(open)
  return (
    <DayGroup
      title={text.title}
      rest={folded.length > 0 ? { summary: text.rest(folded.length), items: folded } : undefined}
    >
      {items.slice(0, open)}
    </DayGroup>
  )
}

function Item({ activity, today, locale }: { activity: ActivityWithNext; today: string; locale: Locale }) {
  const text = words[locale]
  const facts = factsOf(activity)
  const fresh = freshInWords(facts.confirmedOn, today, locale)
  const rhythm = scheduleInWords(facts.schedule, locale, { today })
  return (
    <TimelineItem
      title={facts.title}
      own={ownLanguage(locale)}
      href={`/activiteiten/${activity.activity_id}`}
      meta={[nextInWords(activity, today, locale), rhythm]
        .filter((part) => part !== null)
        .map(capital)
        .join(' · ')}
      badges={facts.placesLeft === 0 ? [{ text: text.badge.full, tone: 'mind' }] : undefined}
      badgesLabel={text.ofInitiative.facts}
      fresh={fresh.stale ? fresh.text : undefined}
      stale={fresh.stale}
    >
      {activity.next_at === null ? <p>{text.ofInitiative.noDate}</p> : null}
    </TimelineItem>
  )
}

/** "vandaag" or "26 november"; nothing for a single date, which its rhythm says already. */
function nextInWords({ next_at, rule }: ActivityWithNext, today: string, locale: Locale): string | null {
  if (next_at === null || rule === null) return null
  const { day } = localOf(next_at)
  const year = day.slice(0, 4) !== today.slice(0, 4)
  return relativeDay(day, today, locale) ?? dateInWords(day, locale, { year })
}
