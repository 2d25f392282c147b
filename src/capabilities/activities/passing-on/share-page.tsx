import type { ComponentChildren } from 'preact'
import { Address } from '#capabilities/initiatives/index.ts'
import {
  Breadcrumb,
  Button,
  ButtonLink,
  ButtonRow,
  Columns,
  Heading,
  Lead,
  Link,
  List,
  Prose,
  TextareaField,
  ownLanguage,
} from '#ui/index.ts'
import { words as activityWords } from '../messages.ts'
import { words } from './messages.ts'
import { withoutScheme } from './sheets.ts'
import type { ToPrint } from './sheets.ts'

export interface SharePageProps extends ToPrint {
  readonly slug: string
  /** The week as a message. */
  readonly text: string
}

/** Ways to pass an initiative on: as a message, on paper, by a code, in a calendar. */
export function SharePage(props: SharePageProps) {
  const { facts, locale, slug } = props
  const text = words[locale]
  const page = `/initiatieven/${slug}`
  return (
    <>
      <Breadcrumb
        label={activityWords[locale].crumbs}
        items={[
          { text: text.initiatives, href: '/initiatieven' },
          { text: facts.name, href: page, lang: ownLanguage(locale) },
          { text: text.short },
        ]}
      />
      <Heading level={1}>{text.title}</Heading>
      <Lead>{text.intro(facts.name)}</Lead>
      <Columns aside={<Code {...props} />} asideLabel={text.qr.title}>
        <Paper {...props} />
        <Message {...props} />
        <Calendars {...props} />
        <p>
          <Link href={page} kind="next">
            {text.back(facts.name)}
          </Link>
        </p>
      </Columns>
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section aria-labelledby={id}>
      <Prose>
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {children}
      </Prose>
    </section>
  )
}

function Paper({ slug, locale }: SharePageProps) {
  const text = words[locale].paper
  return (
    <Part id="papier" title={text.title}>
      <p>{text.intro}</p>
      <ButtonRow>
        <ButtonLink href={`/initiatieven/${slug}/poster.pdf`}>{text.poster}</ButtonLink>
        <ButtonLink href={`/initiatieven/${slug}/week.pdf`} variant="secondary">
          {text.week}
        </ButtonLink>
      </ButtonRow>
    </Part>
  )
}

function Message({ slug, text: message, locale }: SharePageProps) {
  const text = words[locale].text
  return (
    <Part id="tekst" title={text.title}>
      <TextareaField
        name="tekst"
        label={text.label}
        hint={text.hint}
        value={message}
        rows={Math.min(message.split('\n').length + 1, 18)}
        readOnly
      />
      <p data-enhance="copy" data-copies="f-tekst" data-done={text.copied} hidden>
        <Button type="button" variant="secondary">
          {text.copy}
        </Button>{' '}
        <span role="status" />
      </p>
      <p>
        <Link href={`/initiatieven/${slug}/week.txt`}>{text.file}</Link>
      </p>
    </Part>
  )
}

/** Whole series that a calendar keeps. */
function Calendars({ activities, locale }: SharePageProps) {
  const text = words[locale].calendar
  const dated = activities.filter((row) => row.next_at !== null)
  if (dated.length === 0) return null
  return (
    <Part id="agenda" title={text.title}>
      <p>{text.intro}</p>
      <List
        kind="links"
        items={dated.map((row) => (
          <Link
            key={row.activity_id}
            href={`/activiteiten/${row.activity_id}.ics`}
            lang={ownLanguage(locale)}
          >
            {row.title}
          </Link>
        ))}
      />
    </Part>
  )
}

function Code({ slug, url, locale }: SharePageProps) {
  const text = words[locale].qr
  const address = withoutScheme(url)
  return (
    <>
      <Heading level={2}>{text.title}</Heading>
      <p>{text.intro}</p>
      <p>
        <img src={`/initiatieven/${slug}/qr.svg`} alt={text.alt(address)} width={200} height={200} />
      </p>
      <p>
        <Link href={url}>
          <Address of={address} />
        </Link>
      </p>
      <p>
        <Link href={`/initiatieven/${slug}/qr.svg`}>{text.file}</Link>
      </p>
    </>
  )
}
