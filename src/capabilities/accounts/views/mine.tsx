import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  DataList,
  Form,
  Grid,
  Heading,
  Link,
  List,
  Own,
} from '#ui/index.ts'
import type { Person, Session } from '../domain.ts'
import { nameForm } from '../forms.ts'
import { words } from '../messages.ts'
import { PasskeysLink } from '../passkeys/views/door.tsx'

/** What somebody just did, as the address of the page says it. */
export const mineDone = ['naam', 'apparaat', 'rol', 'mail'] as const
export type MineDone = (typeof mineDone)[number]

export interface MineProps {
  readonly locale: Locale
  readonly person: Person
  readonly sessions: readonly Session[]
  /** The session of this very request. */
  readonly here: string
  readonly state: FormState
  readonly done: MineDone | null
  /** Mail to their address came back. */
  readonly mailStopped: boolean
  /** What the parts of the platform have to show to this person. */
  readonly children?: ComponentChildren
  /** Where their work for the municipality is: what only their roles open. */
  readonly work: readonly { readonly text: string; readonly href: string }[]
}

/** What we hold of somebody, and all they can do about it. */
export function Mine(props: MineProps) {
  const { locale, person, state, done, children } = props
  const t = words[locale].mine
  return (
    <>
      <Heading level={1}>{greeting(person, locale)}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      {props.mailStopped ? <MailStopped {...props} /> : null}
      <Work {...props} />
      {children}
      <Heading level={2}>{t.nameTitle}</Heading>
      <DataList items={[{ term: t.email, value: person.email }]} />
      <Form
        of={nameForm}
        action="/mijn/naam"
        state={state}
        text={{ naam: { label: t.name, hint: t.nameHint, errors: { 'an-address': t.nameIsAddress } } }}
        locale={locale}
        button={t.save}
      />
      <Devices {...props} />
      <PasskeysLink locale={locale} />
      <Heading level={2}>{t.data}</Heading>
      <p>{t.dataText}</p>
      <ButtonRow>
        <ButtonLink href="/mijn/gegevens.zip" variant="secondary" download="samenspel.zip">
          {t.download}
        </ButtonLink>
        <ButtonLink href="/mijn/wissen" variant="quiet">
          {t.erase}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function MailStopped({ locale, person }: MineProps) {
  const t = words[locale].mine.mailStopped
  return (
    <Alert tone="warning" title={t.title}>
      <p>{t.text(person.email)}</p>
      <p>{t.ask}</p>
      <form method="post" action="/mijn/mail">
        <Button variant="secondary">{t.button}</Button>
      </form>
    </Alert>
  )
}

/** By name; a person of the demo, who has none, by what they do there. */
function greeting({ name, function: does }: Person, locale: Locale) {
  const t = words[locale].mine
  if (name !== '') return `${t.hello} ${name}`
  if (does === null) return t.title
  return (
    <>
      {t.hello} <Own locale={locale}>{does}</Own>
    </>
  )
}

function Work({ locale, work }: MineProps) {
  if (work.length === 0) return null
  return (
    <>
      <Heading level={2}>{words[locale].mine.work}</Heading>
      <List
        kind="links"
        items={work.map(({ text, href }) => (
          <Link href={href}>{text}</Link>
        ))}
      />
    </>
  )
}

function Devices({ locale, sessions, here }: MineProps) {
  const t = words[locale].mine
  return (
    <>
      <Heading level={2}>{t.devices}</Heading>
      <Grid>
        {sessions.map((session) => (
          <Device key={session.id} session={session} locale={locale} isHere={session.id === here} />
        ))}
      </Grid>
      {sessions.length > 1 ? (
        <form method="post" action="/mijn/afmelding">
          <Button variant="quiet">{t.signOutAll}</Button>
        </form>
      ) : null}
    </>
  )
}

function Device({ session, locale, isHere }: { session: Session; locale: Locale; isHere: boolean }) {
  const t = words[locale].mine
  const device = session.device || t.unknownDevice
  return (
    <Card
      level={3}
      title={isHere ? `${device} (${t.here})` : device}
      meta={t.seen(whenInWords(session.seenAt, null, locale))}
    >
      <form method="post" action={`/mijn/apparaten/${session.id}/afmelding`}>
        <Button variant="secondary">{isHere ? t.signOutHere : t.signOutThere(device)}</Button>
      </form>
    </Card>
  )
}
