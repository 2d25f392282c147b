import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import { euros } from '#platform/i18n/money.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import {
  Alert,
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Columns,
  DataList,
  Fresh,
  Heading,
  HiddenField,
  Lead,
  Link,
  Own,
  Prose,
  Reasons,
} from '#ui/index.ts'
import type { DataListItem } from '#ui/index.ts'
import { exchangeWords } from '../correspondence/messages.ts'
import type { InitiativeFacts } from '../domain.ts'
import { words } from '../messages.ts'
import { accessInWords, freshInWords, paragraphsOf, placeInWords } from './facts.ts'
import { AskSoon, ContactLinks, FactList, ThemesCard, WhereLinks } from './parts.tsx'

export interface InitiativePageProps {
  readonly facts: InitiativeFacts
  readonly areaName: string | null
  readonly themes: readonly Theme[]
  readonly locale: Locale
  readonly today: string
  /** Where its own people take a page from a file over; left out where there is nothing to take. */
  readonly claimHref?: string
  /** Where one says that something is not right here; left out where nobody can say so. */
  readonly reportHref?: string
  /** Where one writes to it; left out where nobody would read it. */
  readonly writeHref?: string
  /** Where one follows it, with one tap when signed in; left out where there is nothing to follow. */
  readonly follow?: { readonly what: string; readonly signedIn: boolean }
  /** What is said to whoever looks before all else: that it is theirs, or shared with them. */
  readonly notice?: ComponentChildren
  /** What happens there, from whoever knows; it stands after the story. */
  readonly children?: ComponentChildren
}

/** An initiative as it tells about itself. */
export function InitiativePage(props: InitiativePageProps) {
  const { facts, locale, children } = props
  const text = words[locale]
  return (
    <>
      <Breadcrumb
        label={text.crumbs}
        items={[{ text: text.nav, href: '/initiatieven' }, { text: facts.name }]}
      />
      {props.notice}
      <Heading level={1}>{facts.name}</Heading>
      {facts.sentence ? (
        <Lead>
          <Own locale={locale}>{facts.sentence}</Own>
        </Lead>
      ) : null}
      <State facts={facts} locale={locale} />
      {props.follow && facts.phase !== 'stopped' ? <FollowIt {...props.follow} locale={locale} /> : null}
      <Columns aside={<Aside {...props} />} asideLabel={text.page.contact}>
        <DataList items={practicalFacts(props)} />
        {facts.phase === 'stopped' ? null : <AskSoon contact={facts.contact} locale={locale} />}
        <Story {...props} />
        {facts.phase === 'stopped' ? null : children}
        <Access {...props} />
        <About {...props} />
      </Columns>
    </>
  )
}

/** One tap for whoever is signed in; the page where one types an address for others. */
function FollowIt(props: { readonly what: string; readonly signedIn: boolean; readonly locale: Locale }) {
  const text = words[props.locale].page.follow
  return (
    <form class="screen-only" method={props.signedIn ? 'post' : 'get'} action="/volgen">
      <HiddenField name="wat" value={props.what} />
      <ButtonRow>
        <Button variant="secondary">{text.button}</Button>
        <span class="meta">{text.tells}</span>
      </ButtonRow>
    </form>
  )
}

/** Whether it goes on and whether there is room, in a sentence or two. */
function State({ facts, locale }: Pick<InitiativePageProps, 'facts' | 'locale'>) {
  const text = words[locale].page
  if (facts.phase === 'stopped') {
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
  if (facts.phase === 'paused') {
    return (
      <Alert tone="warning" title={text.paused.title}>
        <p>{text.paused.text}</p>
      </Alert>
    )
  }
  const begin =
    facts.phase === 'idea'
      ? [{ text: text.idea }]
      : facts.phase === 'starting'
        ? [{ text: text.starting }]
        : []
  const room = {
    text: text.room[facts.room],
    tone: facts.room === 'welcome' ? ('ok' as const) : ('mind' as const),
  }
  const items = [...begin, room]
  return (
    <>
      <Reasons mind={text.mind} items={items} />
      {facts.roomNote === '' ? null : (
        <p>
          <Own locale={locale}>{facts.roomNote}</Own>
        </p>
      )}
    </>
  )
}

function practicalFacts({ facts, areaName, locale }: InitiativePageProps): DataListItem[] {
  const text = words[locale].page
  const place = placeInWords(facts.place, areaName)
  const where = (
    <WhereLinks place={facts.place} locale={locale}>
      {place}
    </WhereLinks>
  )
  const items: (DataListItem | false)[] = [
    place !== '' && { term: text.where, value: where },
    facts.openingHours !== '' && { term: text.open, value: <Own locale={locale}>{facts.openingHours}</Own> },
    facts.costCents !== null && { term: text.cost, value: euros(facts.costCents, locale) },
    facts.forWhom !== '' && { term: text.forWhom, value: <Own locale={locale}>{facts.forWhom}</Own> },
    facts.since !== null && { term: text.since, value: String(facts.since) },
  ]
  return items.filter((item) => item !== false)
}

function Story({ facts, locale }: InitiativePageProps) {
  const paragraphs = paragraphsOf(facts.story)
  if (paragraphs.length === 0) return null
  return (
    <section aria-labelledby="verhaal">
      <Prose>
        <Heading level={2} id="verhaal">
          {words[locale].page.story}
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

function Access({ facts, locale }: InitiativePageProps) {
  if (facts.phase === 'stopped') return null
  return (
    <section aria-labelledby="toegang">
      <Prose>
        <Heading level={2} id="toegang">
          {words[locale].page.access}
        </Heading>
        <FactList {...accessInWords(facts.accessibility, locale)} />
      </Prose>
    </section>
  )
}

/** What they are and are not, and how they stand towards the municipality: in their own words. */
function About({ facts, locale }: InitiativePageProps) {
  const text = words[locale].page.about
  const said = [
    { title: text.weAre, own: facts.weAre },
    { title: text.weAreNot, own: facts.weAreNot },
    { title: text.relation, own: facts.relation },
  ].filter(({ own }) => own !== '')
  if (said.length === 0) return null
  return (
    <section aria-labelledby="wie">
      <Prose>
        <Heading level={2} id="wie">
          {text.title}
        </Heading>
        <DataList
          items={said.map(({ title, own }) => ({ term: title, value: <Own locale={locale}>{own}</Own> }))}
        />
      </Prose>
    </section>
  )
}

function Aside({ facts, themes, locale, today, claimHref, reportHref, writeHref }: InitiativePageProps) {
  const text = words[locale].page
  const own = themes.filter((theme) => facts.themes.includes(theme.slug))
  const fresh = freshInWords(facts.confirmedOn, today, locale)
  const reachable = Object.values(facts.contact).some((way) => way !== null)
  return (
    <>
      {facts.phase === 'stopped' ? null : (
        <Card title={text.contact} tone="brand">
          {reachable || writeHref ? null : <p>{text.contactNone}</p>}
          <ContactLinks contact={facts.contact} locale={locale} />
          {writeHref ? <ButtonLink href={writeHref}>{exchangeWords[locale].link}</ButtonLink> : null}
        </Card>
      )}
      <ThemesCard themes={own} title={text.themes} list="/initiatieven" locale={locale} />
      <Fresh stale={fresh.stale}>{fresh.text}</Fresh>
      {facts.source ? <p class="meta">{text.source(facts.source)}</p> : null}
      {facts.source && claimHref ? (
        <p class="meta">
          <Link href={claimHref}>{text.claim}</Link>
        </p>
      ) : null}
      {reportHref ? (
        <p class="meta screen-only">
          <Link href={reportHref}>{text.report}</Link>
        </p>
      ) : null}
    </>
  )
}
