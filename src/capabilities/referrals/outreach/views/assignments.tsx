import type { Locale } from '#platform/context/ctx.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dateInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  BadgeList,
  ButtonLink,
  Card,
  DataList,
  EmptyState,
  Grid,
  Heading,
  Lead,
  Link,
  Own,
  Prose,
} from '#ui/index.ts'
import { currentOf } from '../domain.ts'
import type { Assignment, Team } from '../domain.ts'
import { outreachWords } from '../messages.ts'
import type { TeamQuarters } from '../service/quarters.ts'
import { HoursTable } from './hours.tsx'

export interface AssignmentsProps {
  readonly locale: Locale
  readonly today: string
  readonly assignments: readonly Assignment[]
  /** What the area of a team is called. */
  readonly areaName: (team: Team) => string
  /** Whoever may set them has a way to do so. */
  readonly maySet: 'may set' | 'reads'
  /** The hours of the teams, for whoever leads the programme. */
  readonly quarters: readonly TeamQuarters[] | null
  readonly done: boolean
  /** Administrators come here from their desk. */
  readonly fromDesk: boolean
}

/** What every team is asked to do, for everybody. */
export function AssignmentsPage(props: AssignmentsProps) {
  const { locale, today, assignments, maySet, done, fromDesk } = props
  const t = outreachWords[locale].assignment
  const teams = [...new Set(assignments.map(({ team }) => team))]
  const shown = teams.flatMap((team) => {
    const of = assignments.filter((one) => one.team === team)
    const first = currentOf(of, today)
    // What comes after the period of now is told too; what is over is not.
    return of.filter((one) => one === first || one.from > today)
  })
  return (
    <>
      {fromDesk ? <AdminTop locale={locale} title={t.title} /> : <Heading level={1}>{t.title}</Heading>}
      {done ? (
        <Alert tone="ok" role="status">
          {t.done}
        </Alert>
      ) : null}
      <Lead>{t.intro}</Lead>
      {shown.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Grid>
          {shown.map((one) => (
            <AssignmentCard key={`${one.team} ${one.from}`} {...props} one={one} />
          ))}
        </Grid>
      )}
      {maySet === 'may set' ? (
        <p>
          <ButtonLink href="/wijkteam/opdracht/wijzigen">{t.add}</ButtonLink>
        </p>
      ) : null}
      <Quarters {...props} />
    </>
  )
}

/** Where on the page a team stands. */
export const anchorOf = (team: Team): string => `team-${team === '*' ? 'gemeente' : team}`

function AssignmentCard(props: AssignmentsProps & { readonly one: Assignment }) {
  const { locale, today, one, areaName, maySet } = props
  const t = outreachWords[locale].assignment
  const inYear = (day: string) => dateInWords(day, locale, { year: true })
  const isLater = one.from > today
  return (
    <Card id={isLater ? undefined : anchorOf(one.team)} title={<Own locale={locale}>{one.name}</Own>}>
      {isLater ? <BadgeList items={[{ text: t.later(inYear(one.from)) }]} /> : null}
      {one.until < today ? <BadgeList items={[{ text: t.over(inYear(one.until)) }]} /> : null}
      {one.words.split(/\n+/).map((line, n) => (
        <p key={n}>
          <Own locale={locale}>{line}</Own>
        </p>
      ))}
      <DataList
        items={[
          { term: t.where, value: areaName(one.team) },
          { term: t.time, value: t.aWeek(one.hours) },
          { term: t.period, value: t.fromTo(inYear(one.from), inYear(one.until)) },
        ]}
      />
      {maySet === 'may set' ? (
        <p>
          <Link href={`/wijkteam/opdracht/wijzigen?team=${encodeURIComponent(one.team)}&van=${one.from}`}>
            {t.edit(one.name)}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

function Quarters({ locale, assignments, today, quarters }: AssignmentsProps) {
  if (quarters === null || quarters.length === 0) return null
  const t = outreachWords[locale].assignment.quarters
  const told = quarters.filter((one) => one.quarters.length > 0)
  const nameOf = (team: Team) =>
    currentOf(
      assignments.filter((one) => one.team === team),
      today,
    )?.name ?? outreachWords[locale].aTeam
  return (
    <section aria-labelledby="kwartalen">
      <Prose>
        <Heading level={2} id="kwartalen">
          {t.title}
        </Heading>
        <p>{t.intro}</p>
        {told.length === 0 ? <p>{t.none}</p> : null}
      </Prose>
      {told.map(({ team, quarters: rows }, n) => (
        <HoursTable
          key={team}
          id={`kwartalen-${n + 1}`}
          caption={nameOf(team)}
          span={t.quarter}
          locale={locale}
          rows={rows}
          nameOf={({ from }) => t.name(Math.ceil(Number(from.slice(5, 7)) / 3), from.slice(0, 4))}
        />
      ))}
    </section>
  )
}
