import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { dateInWords, dayInWords } from '#platform/i18n/dates.ts'
import {
  Breadcrumb,
  Card,
  Columns,
  DataList,
  Form,
  Heading,
  Lead,
  Link,
  List,
  Own,
  Prose,
  Trap,
  WelcomeDoor,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { endless, keptDays } from '../../domain.ts'
import type { PublicTask } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { talentsIn, whenOf } from '../../words.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { TakeUpForm } from '../forms.ts'
import { taskWords } from '../messages.ts'

export interface TaskPageProps {
  readonly locale: Locale
  readonly task: PublicTask
  readonly days: readonly { readonly day: string; readonly free: number }[]
  readonly form: TakeUpForm
  readonly state: FormState
  readonly today: string
}

/** A task with its limits, and where one takes it up. */
export function TaskPage(props: TaskPageProps) {
  const { locale, task, today } = props
  const t = taskWords[locale].page
  return (
    <>
      <Breadcrumb
        label={helpWords[locale].crumbs}
        items={[{ text: t.nav, href: '/meedoen' }, { text: task.title }]}
      />
      <Heading level={1}>
        <Own locale={locale}>{task.title}</Own>
      </Heading>
      <Lead>{`${capital(whenOf(task, locale, today))}, ${task.initiativeName}`}</Lead>
      <Columns aside={<About {...props} />} asideLabel={t.place}>
        {task.about ? (
          <Prose>
            <p>
              <Own locale={locale}>{task.about}</Own>
            </p>
          </Prose>
        ) : null}
        {task.host ? (
          <WelcomeDoor label={t.door}>
            <Own locale={locale}>{task.host}</Own>
          </WelcomeDoor>
        ) : null}
        <DataList items={factsOf(props)} />
        <TakeUp {...props} />
      </Columns>
    </>
  )
}

function factsOf({ locale, task, today }: TaskPageProps): DataListItem[] {
  const t = taskWords[locale].page
  const ends = task.rhythm !== 'once' && task.lastDay !== endless
  const year = task.lastDay.slice(0, 4) !== today.slice(0, 4)
  const own = (text: string) => <Own locale={locale}>{text}</Own>
  const items: (DataListItem | false)[] = [
    { term: t.when, value: capital(whenOf(task, locale, today)) },
    task.howLong !== '' && { term: t.long, value: own(capital(task.howLong)) },
    ends && { term: t.until, value: dateInWords(task.lastDay, locale, { year }) },
    { term: t.people, value: t.peopleText(task.places) },
    { term: t.needs, value: task.needs === '' ? t.needsNothing : own(task.needs) },
    { term: t.most, value: task.mostTurns === null ? t.free : t.mostText(task.mostTurns) },
    task.host === '' && { term: t.door, value: t.doorUnknown },
    task.talents.length > 0 && {
      term: t.talents,
      value: capital(talentsIn(locale, task.talents).join(', ')),
    },
  ]
  return items.filter((item) => item !== false)
}

function TakeUp({ locale, days, form, state, today }: TaskPageProps) {
  const t = taskWords[locale].page
  const { reach, tooOften, trap } = helpWords[locale]
  const options = Object.fromEntries(
    days
      .filter(({ free }) => free > 0)
      .map(({ day, free }) => [day, `${capital(dayInWords(day, locale, { today }))} (${t.places(free)})`]),
  )
  const text = {
    naam: { ...t.name, errors: { 'an-address': reach.anAddress, 'too-often': tooOften } },
    email: { ...reach.mail, errors: { either: reach.either } },
    telefoon: reach.phone,
    dag: { label: t.day, options: { later: t.later, ...options }, errors: { full: t.fullError } },
  }
  return (
    <section aria-labelledby="meedoen">
      <Prose>
        <Heading level={2} id="meedoen">
          {t.take}
        </Heading>
        <p>{t.takeIntro}</p>
      </Prose>
      <Form of={form} state={state} text={text} locale={locale} button={t.button}>
        <Trap name={trapName} label={trap} />
        <p class="meta">{t.keeps(keptDays)}</p>
      </Form>
    </section>
  )
}

function About({ locale, task }: TaskPageProps) {
  const t = taskWords[locale].page
  const links = [
    <Link href={`/initiatieven/${task.slug}`}>{t.of(task.initiativeName)}</Link>,
    ...(task.activity === null ? [] : [<Link href={`/activiteiten/${task.activity}`}>{t.activity}</Link>]),
  ]
  return (
    <Card title={t.place} meta={task.areaName ?? undefined}>
      <p>
        <strong>
          <Own locale={locale}>{task.initiativeName}</Own>
        </strong>
      </p>
      <List kind="links" items={links} />
    </Card>
  )
}

/** The same for everybody with an address, whatever happens with it. */
export function SentPage({ locale, task }: { locale: Locale; task: PublicTask }) {
  const t = taskWords[locale].page
  return (
    <>
      <Heading level={1}>{t.sent}</Heading>
      <Lead>{t.sentText}</Lead>
      <p>
        <Link href={`/taken/${task.id}`}>{t.back}</Link>
      </p>
    </>
  )
}
