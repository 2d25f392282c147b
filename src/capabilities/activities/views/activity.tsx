import type { Locale } from '#platform/context/ctx.ts'
import {
  accessInWords,
  ContactLinks,
  FactList,
  freshInWords,
  mailHref,
  mapHref,
  Own,
  paragraphsOf,
  placeInWords,
} from '#capabilities/initiatives/index.ts'
import type { InitiativeFacts, Phase } from '#capabilities/initiatives/index.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import {
  Alert,
  BadgeList,
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Card,
  Chips,
  Columns,
  DataList,
  Fresh,
  Heading,
  Lead,
  Link,
  List,
  Prose,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { WelcomeDoor } from '#ui/welcome-card/welcome-card.tsx'
import type { ActivityFacts, ActivityId, VolunteerTask } from '../domain.ts'
import { words } from '../messages.ts'
import type { DateRow } from '../store.ts'
import { scheduleInWords } from '../words.ts'
import {
  ageInWords,
  badgesOf,
  capital,
  costInWords,
  dateLine,
  firstOpen,
  joinInWords,
  withSoon,
} from './activity-facts.ts'
import type { DateLine } from './activity-facts.ts'

export interface ActivityPageProps {
  readonly id: ActivityId
  readonly facts: ActivityFacts
  readonly areaName: string | null
  readonly phase: Phase
  readonly dates: readonly DateRow[]
  readonly initiative: { readonly slug: string; readonly facts: InitiativeFacts }
  readonly themes: readonly Theme[]
  readonly locale: Locale
  readonly today: string
}

/** One activity: when and where first, then how it is there, then the story and who is wanted. */
export function ActivityPage(props: ActivityPageProps) {
  const { facts, locale, today } = props
  const text = words[locale]
  const { host } = facts.welcome
  return (
    <>
      <Breadcrumb
        label={text.crumbs}
        items={[{ text: text.nav, href: '/activiteiten' }, { text: facts.title }]}
      />
      <Heading level={1}>
        <Own locale={locale}>{facts.title}</Own>
      </Heading>
      <Lead>{leadOf(props)}</Lead>
      <BadgeList label={text.about} items={badgesOf(facts, locale)} />
      <Columns aside={<Aside {...props} />} asideLabel={text.by.title}>
        <PhaseAlert {...props} />
        {host ? (
          <WelcomeDoor label={text.door}>
            <Own locale={locale}>{host}</Own>
          </WelcomeDoor>
        ) : null}
        {props.phase === 'stopped' ? null : <When {...props} />}
        <section aria-labelledby="feiten">
          <Prose>
            <Heading level={2} id="feiten">
              {text.facts.title}
            </Heading>
            <DataList items={practicalFacts(props)} />
          </Prose>
        </section>
        <Access {...props} />
        <Story {...props} />
        <Confirmed confirmedOn={facts.confirmedOn} today={today} locale={locale} />
      </Columns>
    </>
  )
}

/** "Elke woensdag van 10.00 tot 12.00 uur, Het Badhuis" */
function leadOf({ facts, locale, today }: ActivityPageProps): string {
  const when = capital(scheduleInWords(facts.schedule, locale, { today }))
  return facts.place.name ? `${when}, ${facts.place.name}` : when
}

function PhaseAlert({ phase, locale }: ActivityPageProps) {
  const text = words[locale]
  if (phase === 'stopped') {
    return (
      <Alert tone="info" title={text.stopped.title}>
        <p>{text.stopped.text}</p>
        <p>
          <Link href="/" kind="next">
            {text.stopped.link}
          </Link>
        </p>
      </Alert>
    )
  }
  if (phase !== 'paused') return null
  return (
    <Alert tone="warning" title={text.paused.title}>
      <p>{text.paused.text}</p>
    </Alert>
  )
}

function When({ id, dates, locale, today }: ActivityPageProps) {
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

function practicalFacts({ facts, areaName, locale }: ActivityPageProps): DataListItem[] {
  const text = words[locale].facts
  const map = mapHref(facts.place)
  const where = (
    <>
      {placeInWords(facts.place, areaName)}
      {map ? (
        <>
          <br />
          <Link href={map}>{text.onMap}</Link>
        </>
      ) : null}
    </>
  )
  const age = ageInWords(facts, locale)
  return [
    { term: text.where, value: where },
    { term: text.cost, value: costInWords(facts, locale) },
    { term: text.join, value: joinInWords(facts, locale) },
    ...(facts.forWhom || facts.womenOnly
      ? [{ term: text.forWhom, value: <ForWhom facts={facts} locale={locale} /> }]
      : []),
    ...(age ? [{ term: text.age, value: age }] : []),
  ]
}

function ForWhom({ facts, locale }: Pick<ActivityPageProps, 'facts' | 'locale'>) {
  const stop = facts.forWhom && facts.womenOnly && !/[.!?]$/.test(facts.forWhom) ? '.' : ''
  return (
    <>
      {facts.forWhom ? <Own locale={locale}>{facts.forWhom + stop}</Own> : null}
      {facts.womenOnly ? ` ${words[locale].facts.womenOnly}` : null}
    </>
  )
}

function Access({ facts, locale }: ActivityPageProps) {
  return (
    <section aria-labelledby="toegang">
      <Prose>
        <Heading level={2} id="toegang">
          {words[locale].access}
        </Heading>
        {facts.welcome.noise ? (
          <p>
            <Own locale={locale}>{facts.welcome.noise}</Own>
          </p>
        ) : null}
        <FactList {...accessInWords(facts.accessibility, locale)} />
      </Prose>
    </section>
  )
}

function Story({ facts, locale }: ActivityPageProps) {
  const paragraphs = paragraphsOf(facts.description)
  if (paragraphs.length === 0) return null
  return (
    <section aria-labelledby="verhaal">
      <Prose>
        <Heading level={2} id="verhaal">
          {words[locale].story}
        </Heading>
        {paragraphs.map((paragraph, index) => (
          <p key={index}>
            <Own locale={locale}>{paragraph}</Own>
          </p>
        ))}
      </Prose>
    </section>
  )
}

function Confirmed({
  confirmedOn,
  today,
  locale,
}: {
  confirmedOn: string | null
  today: string
  locale: Locale
}) {
  const fresh = freshInWords(confirmedOn, today, locale)
  return <Fresh stale={fresh.stale}>{fresh.text}</Fresh>
}

function Aside(props: ActivityPageProps) {
  const { facts, initiative, themes, locale } = props
  const text = words[locale]
  const own = themes.filter((theme) => facts.themes.includes(theme.slug))
  return (
    <>
      {facts.volunteersWanted.length > 0 ? (
        <Wanted tasks={facts.volunteersWanted} email={facts.contactEmail} locale={locale} />
      ) : null}
      <Card
        title={text.by.title}
        footer={
          <Link href={`/initiatieven/${initiative.slug}`} kind="next">
            {text.by.more(initiative.facts.name)}
          </Link>
        }
      >
        <p>
          <strong>
            <Own locale={locale}>{initiative.facts.name}</Own>
          </strong>
        </p>
        {initiative.facts.sentence ? (
          <p>
            <Own locale={locale}>{initiative.facts.sentence}</Own>
          </p>
        ) : null}
      </Card>
      <Contact {...props} />
      {own.length > 0 ? (
        <Card title={text.themes}>
          <Chips
            label={text.themes}
            items={own.map((theme) => ({
              text: theme.name[locale],
              href: `/activiteiten?thema=${theme.slug}`,
            }))}
          />
        </Card>
      ) : null}
    </>
  )
}

/** Strengths before needs: what somebody could mean here, each a task with a beginning and an end. */
function Wanted({
  tasks,
  email,
  locale,
}: {
  tasks: readonly VolunteerTask[]
  email: string | null
  locale: Locale
}) {
  const text = words[locale].wanted
  return (
    <Card title={text.title} tone="sun">
      <p>{text.intro}</p>
      <List
        items={tasks.map((task) => (
          <Task key={task.task} task={task} locale={locale} />
        ))}
      />
      {email ? (
        <p>
          <Link href={mailHref(email)} kind="next">
            {text.ask}
          </Link>
        </p>
      ) : null}
    </Card>
  )
}

function Task({ task, locale }: { task: VolunteerTask; locale: Locale }) {
  const more = [task.task, task.time && `${capital(task.time)}.`].filter(Boolean).join(' ')
  return (
    <>
      <strong>
        <Own locale={locale}>{capital(task.talent)}</Own>
      </strong>
      <br />
      <Own locale={locale}>{more}</Own>
    </>
  )
}

function Contact({ facts, initiative, locale }: ActivityPageProps) {
  const text = words[locale].contact
  const { contact } = initiative.facts
  const merged = { ...contact, email: facts.contactEmail ?? contact.email }
  if (Object.values(merged).every((way) => way === null)) return null
  return (
    <Card title={text.title} tone="brand">
      <ContactLinks contact={merged} locale={locale} />
    </Card>
  )
}
