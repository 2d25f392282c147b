import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { Address, freshInWords, mailHref, telHref } from '#capabilities/initiatives/index.ts'
import {
  Breadcrumb,
  ButtonLink,
  ButtonRow,
  Fresh,
  Heading,
  Link,
  List,
  Own,
  ownLanguage,
  WelcomeCard,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { words } from '../messages.ts'
import { scheduleInWords } from '../words.ts'
import { dateLine, firstOpen } from './activity-facts.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ActivityPageProps } from './activity-props.ts'
import { cardFactsOf } from './card-facts.ts'
import type { CardFact } from './card-facts.ts'

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
        <Paper {...props} />
        <p>
          <Link href={`/activiteiten/${id}`} kind="next">
            {text.card.back}
          </Link>
        </p>
      </div>
    </>
  )
}

function cardFacts(props: CardPageProps): DataListItem[] {
  return cardFactsOf(props).map(({ term, text, kind }) => ({
    term,
    value: valueOf(text, kind, props.locale),
  }))
}

function valueOf(text: string, kind: CardFact['kind'], locale: Locale): ComponentChildren {
  if (kind === 'own') return <Own locale={locale}>{text}</Own>
  if (kind === 'phone') return <Link href={telHref(text)}>{text}</Link>
  if (kind === 'mail')
    return (
      <Link href={mailHref(text)}>
        <Address of={text} />
      </Link>
    )
  return text
}

/** The same on paper, in the letters of a folded card or of a whole sheet, in either language. */
function Paper({ id, locale }: CardPageProps) {
  const text = words[locale].card.paper
  const at = `/activiteiten/${id}/kaartje`
  return (
    <>
      <Heading level={2}>{text.title}</Heading>
      <p>{text.intro}</p>
      <ButtonRow>
        {(['a6', 'a4'] as const).map((size) => (
          <ButtonLink
            key={size}
            href={`${at}-${size}${locale === 'nl' ? '' : '-en'}.pdf`}
            variant="secondary"
          >
            {text[size]}
          </ButtonLink>
        ))}
      </ButtonRow>
      <List
        kind="links"
        items={(['a6', 'a4'] as const).map((size) => (
          <Link key={size} href={`${at}-${size}${locale === 'nl' ? '-en' : ''}.pdf`} lang={text.otherLang}>
            {text.other[size]}
          </Link>
        ))}
      />
    </>
  )
}
