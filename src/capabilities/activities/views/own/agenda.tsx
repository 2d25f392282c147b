import { addDays, dayInWords } from '#platform/i18n/dates.ts'
import { Alert, ButtonLink, Card, EmptyState, Grid, Heading, Link, List } from '#ui/index.ts'
import { ownWords } from '../../own-messages.ts'
import { occurrencesOf } from '../../recurrence.ts'
import { joinWords } from '../../joining/messages.ts'
import { factsOf } from '../../schema.ts'
import type { StoredActivity } from '../../schema.ts'
import { comingDay } from '../../telling.ts'
import { scheduleInWords } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { Crumbs } from './crumbs.tsx'
import type { OfTeam } from './crumbs.tsx'

/** So many of the coming dates, out of half a year. */
const shownDates = 4
const lookAhead = 183

/** What the team has in its agenda, with the coming dates of each. */
export function AgendaPage(
  props: OfTeam & {
    readonly activities: readonly StoredActivity[]
    readonly today: string
    /** What was just done, as a sentence. */
    readonly done: string | null
  },
) {
  const { locale, head, activities, done } = props
  const t = ownWords[locale]
  return (
    <>
      <Crumbs locale={locale} head={head} />
      <Heading level={1}>{t.agenda}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {done}
        </Alert>
      ) : null}
      <p>
        <ButtonLink href={`/initiatieven/${head.slug}/activiteiten/nieuw`}>{t.add}</ButtonLink>
      </p>
      {activities.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {soonestFirst(activities, props.today).map((row) => (
            <Own key={row.activity_id} row={row} {...props} />
          ))}
        </Grid>
      )}
    </>
  )
}

function Own({
  row,
  locale,
  head,
  today,
}: OfTeam & { readonly row: StoredActivity; readonly today: string }) {
  const t = ownWords[locale]
  const { schedule } = factsOf(row)
  const at = `/initiatieven/${head.slug}/activiteiten/${row.activity_id}`
  const dates = occurrencesOf(schedule, { from: today, to: addDays(today, lookAhead) }).slice(0, shownDates)
  return (
    <Card
      level={2}
      title={row.title}
      meta={capital(scheduleInWords(schedule, locale, { today, dates: 'elsewhere' }))}
    >
      {dates.length === 0 ? (
        <p>{t.noDates}</p>
      ) : (
        <>
          <p>{t.dates}</p>
          <List
            kind="links"
            items={dates.map(({ day, cancelled }) => (
              <Link key={day} href={`${at}/dag/${day}`}>
                {cancelled ? (
                  <>
                    <s>{capital(dayInWords(day, locale, { today }))}</s>, {t.cancelled}
                  </>
                ) : (
                  capital(dayInWords(day, locale, { today }))
                )}
              </Link>
            ))}
          />
        </>
      )}
      {head.standing === 'published' ? (
        <p>
          <Link href={`${at}/wie-komt`} kind="next">
            {joinWords[locale].hosts.link}
          </Link>
        </p>
      ) : null}
      <p>
        <Link href={`${at}/wijzigen`} kind="next">
          {t.change(row.title)}
        </Link>
      </p>
      {head.standing === 'published' ? (
        <p>
          <Link href={`/activiteiten/${row.activity_id}`} kind="next">
            {t.see}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

/** By the first day that is still to come; what is over stands last. */
function soonestFirst(activities: readonly StoredActivity[], today: string): StoredActivity[] {
  const keyed = activities.map((row) => ({ row, key: comingDay(factsOf(row).schedule, today) ?? '9' }))
  return keyed
    .toSorted((a, b) => a.key.localeCompare(b.key) || a.row.title.localeCompare(b.row.title, 'nl'))
    .map(({ row }) => row)
}
