import { Fragment } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import { ButtonLink, ButtonRow, Card, Chips, DataList, Link, List } from '#ui/index.ts'
import type { Place, PublicContact } from '../domain.ts'
import { words } from '../messages.ts'
import { mailHref, mapHref, routeHref, telHref, webHref } from './facts.ts'
import type { Fact } from './facts.ts'

/** Its themes, each leading to more of the kind in the list at `list`. */
export function ThemesCard(props: {
  readonly themes: readonly Theme[]
  readonly title: string
  readonly list: '/activiteiten' | '/initiatieven'
  readonly locale: Locale
}) {
  const { themes, title, list, locale } = props
  if (themes.length === 0) return null
  const items = themes.map((theme) => ({ text: theme.name[locale], href: `${list}?thema=${theme.slug}` }))
  return (
    <Card title={title}>
      <Chips label={title} items={items} />
    </Card>
  )
}

/** Facts by name, and one line about what nobody has told us. */
export function FactList({ known, unknown }: { known: readonly Fact[]; unknown: string | null }) {
  return (
    <>
      {known.length > 0 ? <DataList items={known} /> : null}
      {unknown ? <p class="meta">{unknown}</p> : null}
    </>
  )
}

/** A place in words, and where to see it: among what else there is on our map, and on one with streets. */
export function WhereLinks({ place, children, locale }: { place: Place; children: string; locale: Locale }) {
  const text = words[locale].page
  const [map, route] = [mapHref(place), routeHref(place)]
  if (map === null || route === null) return <>{children}</>
  return (
    <>
      {children}
      <span class="screen-only">
        <br />
        <Link href={map}>{text.onMap}</Link>
        <br />
        <Link href={route}>{text.route}</Link>
      </span>
    </>
  )
}

/** The ways an initiative gave to reach it, each a link; nothing when it gave none. */
export function ContactLinks({ contact, locale }: { contact: PublicContact; locale: Locale }) {
  const text = words[locale].contact
  const chat = contact.chat ? webHref(contact.chat) : null
  const website = contact.website ? webHref(contact.website) : null
  const items = [
    contact.phone ? <Link href={telHref(contact.phone)}>{`${text.phone} ${contact.phone}`}</Link> : null,
    contact.email ? (
      <Link href={mailHref(contact.email)}>
        {`${text.email} `}
        <Address of={contact.email} />
      </Link>
    ) : null,
    website ? (
      <Link href={website}>
        {`${text.website} `}
        <Address of={shortened(website)} />
      </Link>
    ) : null,
    chat ? <Link href={chat}>{text.chat}</Link> : null,
  ].filter((item) => item !== null)
  return items.length > 0 ? <List kind="links" items={items} /> : null
}

/**
 * One button to call, or else to mail, for the facts of a page. On a phone all that stands beside a page
 * comes after it, and a question should not have to wait for that; where there is room it is not shown.
 */
export function AskSoon({ contact, locale }: { contact: PublicContact; locale: Locale }) {
  const text = words[locale].contact
  const way = contact.phone
    ? { href: telHref(contact.phone), text: `${text.phone} ${contact.phone}` }
    : contact.email
      ? { href: mailHref(contact.email), text: text.mailNow }
      : null
  if (way === null) return null
  return (
    <div class="one-column-only">
      <ButtonRow>
        <ButtonLink href={way.href} variant="secondary">
          {way.text}
        </ButtonLink>
      </ButtonRow>
    </div>
  )
}

/** An address that may break after its marks: on a narrow phone it would push the page aside. */
export function Address({ of }: { of: string }) {
  return (
    <>
      {of.split(/(?<=[@.\-/])/).map((part, index) => (
        <Fragment key={index}>
          {index > 0 ? <wbr /> : null}
          {part}
        </Fragment>
      ))}
    </>
  )
}

/** The address as people say it: without `https://` and the slash at the end. */
function shortened(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
