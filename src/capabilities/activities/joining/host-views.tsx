import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dayInWords, whenInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  Chips,
  EmptyState,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  Own,
  Prose,
  Table,
} from '#ui/index.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { countForm } from './forms.ts'
import type { Coming } from './hosts.ts'
import { keptDays } from './joining.ts'
import type { Joining, Standing } from './joining.ts'
import { joinWords } from './messages.ts'
import type { HostedDay } from './date.ts'

export const comingDone = ['afgemeld', 'gebeld', 'geteld'] as const

export interface ComingPageProps extends Coming {
  readonly id: string
  readonly locale: Locale
  readonly today: string
  readonly wrong?: FormState
  readonly done: (typeof comingDone)[number] | null
}

/** Who comes on a date, on one page that can be printed; and afterwards how many there were. */
export function ComingPage(props: ComingPageProps) {
  const { locale, head, title, done, day, line } = props
  const t = joinWords[locale].hosts
  const own = `/initiatieven/${head.slug}`
  return (
    <>
      <div class="screen-only">
        <Breadcrumb
          label={t.link}
          items={[
            { text: head.name, href: `${own}/bewerken` },
            { text: title, href: `${own}/activiteiten` },
            { text: t.link },
          ]}
        />
      </div>
      <Heading level={1}>
        <Own locale={locale}>{t.title(title)}</Own>
      </Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      <Days {...props} />
      {day ? (
        <>
          <Heading level={2}>{capital(whenOf(day, props))}</Heading>
          <Lead>{summaryOf(day, line, locale)}</Lead>
          <ToCall {...props} day={day} />
          <Lists {...props} day={day} />
          <Count {...props} day={day} />
        </>
      ) : (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      )}
    </>
  )
}

function whenOf(day: HostedDay, { locale, today }: Pick<ComingPageProps, 'locale' | 'today'>): string {
  return whenInWords(day.startsAt, day.endsAt, locale, { today })
}

function summaryOf(day: HostedDay, line: readonly Joining[], locale: Locale): string {
  const t = joinWords[locale].hosts
  if (day.cancelled) return t.off
  const firstTime = line.filter((one) => one.firstTime && one.standing === 'coming').length
  const said = t.summary(day.coming, firstTime, day.waiting)
  return [
    said,
    ...(day.capacity === null ? [] : [t.of(day.capacity)]),
    ...(firstTime > 0 ? [t.lookOut] : []),
  ].join(' ')
}

function Days({ locale, id, head, days, day, today }: ComingPageProps) {
  const t = joinWords[locale].hosts
  if (days.length < 2) return null
  const at = `/initiatieven/${head.slug}/activiteiten/${id}/wie-komt`
  return (
    <nav class="screen-only" aria-label={t.dates}>
      <Chips
        items={days.map((one) => ({
          text: `${capital(dayInWords(one.day, locale, { today }))}${one.coming > 0 ? ` (${one.coming})` : ''}`,
          href: `${at}?dag=${one.day}`,
          on: one.day === day?.day,
        }))}
      />
    </nav>
  )
}

function ToCall(props: ComingPageProps & { readonly day: HostedDay }) {
  const { locale, line } = props
  const t = joinWords[locale].hosts
  const some = line.filter((one) => one.toCall)
  if (some.length === 0) return null
  return (
    <Alert tone="warning" title={t.call(some.length)}>
      <p>{t.callText}</p>
      {some.map((one) => (
        <form key={one.id} method="post" action={`${pathOf(props)}/${one.id}/gebeld`}>
          <p>
            {one.name}, <Reach joining={one} />: {t.now[one.standing]}
          </p>
          <HiddenField name="dag" value={props.day.day} />
          <Button variant="secondary">{t.called(one.name)}</Button>
        </form>
      ))}
    </Alert>
  )
}

function pathOf({ head, id }: Pick<ComingPageProps, 'head' | 'id'>): string {
  return `/initiatieven/${head.slug}/activiteiten/${id}/wie-komt`
}

function Reach({ joining: { email, phone } }: { joining: Joining }) {
  if (email !== null) return <a href={`mailto:${email}`}>{email}</a>
  return <a href={`tel:${phone}`}>{phone}</a>
}

const shownStandings: readonly Standing[] = ['coming', 'waiting', 'off']

function Lists(props: ComingPageProps & { readonly day: HostedDay }) {
  const { locale, line, day } = props
  const t = joinWords[locale].hosts
  if (line.length === 0)
    return day.cancelled ? null : (
      <EmptyState title={t.empty}>
        <p>{t.emptyText}</p>
        <p>
          <Link href={`/activiteiten/${props.id}/meedoen?dag=${day.day}`}>{t.add}</Link>
        </p>
      </EmptyState>
    )
  return (
    <>
      {shownStandings.map((standing) => (
        <People key={standing} {...props} standing={standing} />
      ))}
      <Prose>
        <p class="screen-only">
          <Link href={`/activiteiten/${props.id}/meedoen?dag=${day.day}`}>{t.add}</Link>
        </p>
        <p class="meta screen-only">{t.print}</p>
        <p class="meta">{t.keeps(keptDays)}</p>
      </Prose>
    </>
  )
}

function People(props: ComingPageProps & { readonly day: HostedDay; readonly standing: Standing }) {
  const { locale, line, standing } = props
  const t = joinWords[locale].hosts
  const some = line.filter((one) => one.standing === standing)
  if (some.length === 0) return null
  return (
    <Table
      id={`lijst-${standing}`}
      caption={`${t.caption[standing]} (${some.length})`}
      columns={[t.columns.name, t.columns.reach].map((text) => ({ text }))}
      rows={some.map((one) => [
        <Who key="who" joining={one} first={t.first} />,
        <>
          <Reach joining={one} />
          {standing === 'off' ? null : <TakeOff {...props} joining={one} />}
        </>,
      ])}
    />
  )
}

function Who({ joining: { name, firstTime }, first }: { joining: Joining; first: string }) {
  return (
    <>
      {name}
      {firstTime ? (
        <>
          <br />
          <small>{first}</small>
        </>
      ) : null}
    </>
  )
}

function TakeOff(props: ComingPageProps & { readonly day: HostedDay; readonly joining: Joining }) {
  const { locale, joining, day } = props
  return (
    <form class="screen-only" method="post" action={`${pathOf(props)}/${joining.id}/afmelding`}>
      <HiddenField name="dag" value={day.day} />
      <Button variant="quiet">{joinWords[locale].hosts.remove(joining.name)}</Button>
    </form>
  )
}

/** Two numbers, filled in with what was expected: a tap says that it was so. */
function Count(props: ComingPageProps & { readonly day: HostedDay }) {
  const { locale, day, line, attendance, wrong, today } = props
  if (day.day > today || day.cancelled) return null
  const t = joinWords[locale].hosts.count
  const come = line.filter(({ standing }) => standing === 'coming')
  const expected = { kwamen: come.length, nieuw: come.filter((one) => one.firstTime).length }
  const known = attendance && { kwamen: attendance.came, nieuw: attendance.firstTime }
  return (
    <section class="screen-only" aria-labelledby="telling">
      <Heading level={2} id="telling">
        {t.title}
      </Heading>
      <p>{attendance ? t.known(attendance.came, attendance.firstTime) : t.text}</p>
      <Form
        of={countForm}
        state={wrong ?? countForm.start({ ...(known ?? expected), dag: day.day })}
        text={{ kwamen: t.kwamen, nieuw: t.nieuw }}
        locale={locale}
        action={`${pathOf(props)}/telling`}
        button={t.button}
      />
    </section>
  )
}
