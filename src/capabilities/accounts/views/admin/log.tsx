import type { Locale } from '#platform/context/ctx.ts'
import { municipalRoles } from '#platform/access/roles.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import { subjectKey } from '#platform/http/house.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dayInWords, localDay, timeInWords, whenInWords } from '#platform/i18n/dates.ts'
import { localOf } from '#platform/calendar/zone.ts'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  DataList,
  DayGroup,
  Disclosure,
  EmptyState,
  Form,
  Lead,
  Link,
  TimelineItem,
} from '#ui/index.ts'
import { adminWords } from '../../admin-messages.ts'
import { actionInWords } from '../../log/actions.ts'
import type { LogLine } from '../../log/domain.ts'
import type { logForm } from '../../log/forms.ts'
import type { WhoDidIt } from '../../log/service.ts'
import { words } from '../../messages.ts'

export interface LogPageProps {
  readonly locale: Locale
  readonly form: ReturnType<typeof logForm>
  readonly text: FieldText<ReturnType<typeof logForm>>
  readonly state: FormState
  readonly lines: readonly LogLine[]
  /** What lines are about, where it can be shown. */
  readonly subjects: ReadonlyMap<string, { readonly text: string; readonly href: string }>
  /** Only some days or one action. */
  readonly isPart: boolean
  /** Does not begin with the newest. */
  readonly isFurther: boolean
  readonly next: string | null
  readonly today: string
}

/** What was done, day by day, the newest first. */
export function LogPage(props: LogPageProps) {
  const { locale, form, text, state, lines, isPart, isFurther, next, today } = props
  const t = adminWords[locale].log
  const wrong = Object.keys(state.errors).length > 0
  const days = Map.groupBy(lines, (line) => localDay(line.at))
  return (
    <>
      <AdminTop locale={locale} title={t.title} />
      <Lead>{t.intro}</Lead>
      <p>{t.privacy}</p>
      <Disclosure summary={t.filter} open={isPart || wrong}>
        <Form
          of={form}
          state={state}
          text={text}
          locale={locale}
          method="get"
          action="/beheer/logboek"
          button={t.button}
          beside={isPart ? <Link href="/beheer/logboek">{t.everything}</Link> : null}
        />
      </Disclosure>
      {lines.length === 0 && !wrong ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : null}
      {[...days].map(([day, ofDay]) => (
        <DayGroup key={day} title={dayInWords(day, locale, { today })}>
          {ofDay.map((line) => (
            <Line key={line.id} {...props} line={line} />
          ))}
        </DayGroup>
      ))}
      <ButtonRow>
        {next === null ? null : (
          <ButtonLink href={next} variant="secondary">
            {t.next}
          </ButtonLink>
        )}
        {isFurther ? <Link href="/beheer/logboek">{t.newest}</Link> : null}
      </ButtonRow>
    </>
  )
}

function Line({ locale, subjects, line }: LogPageProps & { readonly line: LogLine }) {
  const t = adminWords[locale].log
  const about = subjects.get(subjectKey(line))
  return (
    <TimelineItem
      title={actionInWords(line.action, locale)}
      time={{ text: timeInWords(localOf(line.at).minute, locale), dateTime: line.at.toISOString() }}
      meta={actorInWords(line.actor, locale)}
    >
      {about ? (
        <p>
          {t.about} <Link href={about.href}>{about.text}</Link>
        </p>
      ) : null}
      {isStaff(line.actor) ? (
        <p class="meta">
          <Link href={`/beheer/logboek/${line.id}`}>{t.who}</Link>
        </p>
      ) : null}
    </TimelineItem>
  )
}

const isStaff = (actor: string): boolean => municipalRoles.some((role) => role === actor)

function actorInWords(actor: string, locale: Locale): string {
  const { log } = adminWords[locale]
  const roles: Readonly<Record<string, string>> = words[locale].role
  return log.actor[actor] ?? roles[actor] ?? log.automatic
}

/** Who did one thing. */
export function WhoPage({ locale, line, who }: WhoDidIt & { readonly locale: Locale }) {
  const t = adminWords[locale].who
  return (
    <>
      <AdminTop
        locale={locale}
        title={t.title}
        under={[{ text: adminWords[locale].log.title, href: '/beheer/logboek' }]}
      />
      <DataList
        items={[
          { term: t.what, value: actionInWords(line.action, locale) },
          { term: t.when, value: whenInWords(line.at, null, locale) },
          { term: t.as, value: actorInWords(line.actor, locale) },
          ...(who
            ? [
                { term: t.name, value: who.name || t.noName },
                { term: t.email, value: who.email },
              ]
            : []),
        ]}
      />
      {who ? null : <Alert tone="info">{t.gone}</Alert>}
      <p class="meta">{t.text}</p>
    </>
  )
}
