import type { ComponentChildren } from 'preact'
import {
  accessInWords,
  Address,
  freshInWords,
  mailHref,
  placeInWords,
  telHref,
} from '#capabilities/initiatives/index.ts'
import { Breadcrumb, Fresh, Link, Own, ownLanguage, WelcomeCard } from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { words } from '../messages.ts'
import { scheduleInWords } from '../words.ts'
import { capital, costInWords, dateLine, firstOpen, joinInWords } from './activity-facts.ts'
import type { ActivityPageProps } from './activity-props.ts'

export interface CardPageProps extends ActivityPageProps {
  readonly city: string
  /** The page of the activity, complete: on paper it must be typed over. */
  readonly url: string
  readonly map?: ComponentChildren
}

/** The newcomer's card: everything for a first visit on one sheet. */
export function CardPage(props: CardPageProps) {
  const { id, facts, locale, today, city } = props
  const text = words[locale]
  const { first, skipped } = firstOpen(props.dates.map((date) => dateLine(date, today, locale)))
  // No "tomorrow" here: paper keeps longer than a day.
  const rhythm = capital(scheduleInWords(facts.schedule, locale, { today }))
  const fresh = freshInWords(facts.confirmedOn, today, locale)
  return (
    <>
      <Breadcrumb
        label={text.crumbs}
        items={[
          { text: text.nav, href: '/activiteiten' },
          { text: facts.title, href: `/activiteiten/${id}`, lang: ownLanguage(locale) },
          { text: text.card.short },
        ]}
      />
      <WelcomeCard
        kicker={text.card.for(city)}
        title={<Own locale={locale}>{facts.title}</Own>}
        when={first ? <time datetime={first.dateTime}>{capital(first.when)}</time> : rhythm}
        rhythm={first && facts.schedule.rule !== null ? rhythm : undefined}
        notice={skipped[0] ? text.card.skipped(skipped[0].day) : undefined}
        doorLabel={text.card.host}
        door={facts.welcome.host ? <Own locale={locale}>{facts.welcome.host}</Own> : text.card.hostUnknown}
        facts={cardFacts(props)}
        picture={props.map}
        footer={
          <>
            <Fresh stale={fresh.stale}>{fresh.text}</Fresh>
            <p class="meta">{`${text.card.more} ${props.url.replace(/^https?:\/\//, '')}`}</p>
          </>
        }
      />
      <div class="screen-only prose">
        <p>{text.card.print}</p>
        <p>
          <Link href={`/activiteiten/${id}`} kind="next">
            {text.card.back}
          </Link>
        </p>
      </div>
    </>
  )
}

function cardFacts({ facts, areaName, initiative, locale }: CardPageProps): DataListItem[] {
  const text = words[locale].card
  const { door, noise, bring } = facts.welcome
  const own = (term: string, value: string) =>
    value !== '' && { term, value: <Own locale={locale}>{value}</Own> }
  const { phone } = initiative.facts.contact
  const email = facts.contactEmail ?? initiative.facts.contact.email
  const items: (DataListItem | false)[] = [
    { term: text.where, value: placeInWords(facts.place, areaName) },
    own(text.door, door),
    { term: text.cost, value: costInWords(facts, locale) },
    { term: text.join, value: joinInWords(facts, locale) },
    own(text.noise, noise),
    own(text.bring, bring),
    ...(facts.accessibility.stepFree === null
      ? []
      : accessInWords(facts.accessibility, locale).known.slice(0, 1)),
    phone !== null && { term: text.phone, value: <Link href={telHref(phone)}>{phone}</Link> },
    phone === null &&
      email !== null && {
        term: text.mail,
        value: (
          <Link href={mailHref(email)}>
            <Address of={email} />
          </Link>
        ),
      },
  ]
  return items.filter((item) => item !== false)
}
