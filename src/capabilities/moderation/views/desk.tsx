import type { ComponentChildren } from 'preact'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import { dayInWords, daysBetween, localDay } from '#platform/i18n/dates.ts'
import type { WaitingPage } from '#capabilities/initiatives/index.ts'
import { Alert, Card, Disclosure, EmptyState, Grid, Heading, Lead, Own } from '#ui/index.ts'
import type { Appeal, Report } from '../domain.ts'
import { words } from '../messages.ts'
import type { Desk } from '../service/desk.ts'

/** What somebody just did, as the address of the page says it. */
export const deskDone = ['besloten', 'apart', 'spam'] as const

export interface DeskProps {
  readonly locale: Locale
  readonly desk: Desk
  readonly now: Date
  readonly me: PersonId
  readonly done: (typeof deskDone)[number] | null
}

/** Everything that waits for a moderator, the longest waiting first. */
export function DeskPage(props: DeskProps) {
  const { locale, desk, done } = props
  const t = words[locale].desk
  const { pages, reports, appeals, aside } = desk
  const nothing = pages.length + reports.length + appeals.length === 0
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      {nothing ? (
        <EmptyState title={t.empty.title}>
          <p>{t.empty.text}</p>
        </EmptyState>
      ) : (
        <Lead>{t.intro}</Lead>
      )}
      <Waiting id="paginas" title={t.pages} count={pages.length}>
        {pages.map((page) => (
          <PageCard key={page.slug} page={page} {...props} />
        ))}
      </Waiting>
      <Waiting id="meldingen" title={t.reports} count={reports.length}>
        {reports.map((report) => (
          <ReportCard key={report.id} report={report} {...props} />
        ))}
      </Waiting>
      <Waiting id="tweede-blik" title={t.appeals} count={appeals.length}>
        {appeals.map((appeal) => (
          <AppealCard key={appeal.decision.id} appeal={appeal} {...props} />
        ))}
      </Waiting>
      {nothing ? null : <p class="meta">{t.terms}</p>}
      {aside.length === 0 ? null : (
        <Disclosure summary={t.aside(aside.length)}>
          <p>{t.asideIntro}</p>
          <Grid>
            {aside.map((report) => (
              <ReportCard key={report.id} report={report} {...props} />
            ))}
          </Grid>
        </Disclosure>
      )}
    </>
  )
}

function Waiting(props: {
  readonly id: string
  readonly title: string
  readonly count: number
  readonly children: ComponentChildren
}) {
  if (props.count === 0) return null
  return (
    <section aria-labelledby={props.id}>
      <Heading level={2} id={props.id} detail={String(props.count)}>
        {props.title}
      </Heading>
      <Grid>{props.children}</Grid>
    </section>
  )
}

/** "Wacht 3 dagen, bekijk voor het einde van woensdag 2 december" */
function term(
  { locale, now }: DeskProps,
  { since, until }: { readonly since: Date; readonly until: Date },
): string {
  const t = words[locale].desk
  const [first, today, last] = [localDay(since), localDay(now), localDay(until)]
  const day = dayInWords(last, locale, { today })
  return `${t.waits(daysBetween(first, today))}, ${today > last ? t.late(day) : t.until(day)}`
}

function PageCard(props: DeskProps & { readonly page: WaitingPage }) {
  const { page, locale, now } = props
  const t = words[locale].desk
  const today = localDay(now)
  const waits = t.waits(daysBetween(localDay(page.waiting_since), today))
  const until = t.pageUntil(dayInWords(localDay(page.look_by), locale, { today }))
  return (
    <Card
      level={3}
      href={`/moderatie/paginas/${page.slug}`}
      title={<Own locale={locale}>{page.name}</Own>}
      meta={`${waits}, ${until}`}
    />
  )
}

function ReportCard(props: DeskProps & { readonly report: Report }) {
  const { report, locale } = props
  const t = words[locale]
  const what = t.problem[report.problem]
  return (
    <Card
      level={3}
      href={`/moderatie/meldingen/${report.id}`}
      title={<Own locale={locale}>{report.name}</Own>}
      meta={term(props, { since: report.reportedAt, until: report.dueAt })}
    >
      <p>{report.activity === null ? what : `${what}, ${t.desk.activity}`}</p>
    </Card>
  )
}

function AppealCard(props: DeskProps & { readonly appeal: Appeal }) {
  const { appeal, locale, me } = props
  const t = words[locale]
  const { decision } = appeal
  const mine = decision.decidedBy === me
  return (
    <Card
      level={3}
      href={mine ? undefined : `/moderatie/tweede-blik/${decision.id}`}
      title={<Own locale={locale}>{decision.name}</Own>}
      meta={term(props, { since: appeal.askedAt, until: appeal.dueAt })}
    >
      <p>{t.outcome[decision.outcome]}</p>
      {mine ? <p class="meta">{props.desk.alone ? t.desk.mineAlone : t.desk.mine}</p> : null}
    </Card>
  )
}
