import type { Locale } from '#platform/context/ctx.ts'
import {
  accessInWords,
  AskSoon,
  FactList,
  freshInWords,
  paragraphsOf,
  placeInWords,
  WhereLinks,
} from '#capabilities/initiatives/index.ts'
import {
  Alert,
  BadgeList,
  Breadcrumb,
  Columns,
  DataList,
  Fresh,
  Heading,
  Lead,
  Link,
  Own,
  ownLanguage,
  Prose,
  WelcomeDoor,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { words } from '../messages.ts'
import { scheduleInWords } from '../words.ts'
import { ActivityAside, contactOf } from './activity-aside.tsx'
import { When } from './activity-dates.tsx'
import { ageInWords, badgesOf, costInWords, joinInWords } from './activity-facts.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** One activity: when and where first, then how it is there, then the story and who is wanted. */
export function ActivityPage(props: ActivityPageProps) {
  const { facts, locale, today } = props
  const text = words[locale]
  const { host } = facts.welcome
  return (
    <>
      <Breadcrumb
        label={text.crumbs}
        items={[
          { text: text.nav, href: '/activiteiten' },
          { text: facts.title, lang: ownLanguage(locale) },
        ]}
      />
      <Heading level={1}>
        <Own locale={locale}>{facts.title}</Own>
      </Heading>
      <Lead>{leadOf(props)}</Lead>
      <BadgeList label={text.about} items={badgesOf(facts, locale)} />
      <Columns aside={<ActivityAside {...props} />} asideLabel={text.by.title}>
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
            {props.phase === 'stopped' ? null : <AskSoon contact={contactOf(props)} locale={locale} />}
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

function practicalFacts({ facts, areaName, locale }: ActivityPageProps): DataListItem[] {
  const text = words[locale].facts
  const where = (
    <WhereLinks place={facts.place} locale={locale}>
      {placeInWords(facts.place, areaName)}
    </WhereLinks>
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
