import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Alert, AskOnce, Button, ButtonRow, Form, Heading, Lead, Link, Own, Prose } from '#ui/index.ts'
import { linkMinutes, wayBack } from '../domain.ts'
import type { Person } from '../domain.ts'
import { signInForm } from '../forms.ts'
import { words } from '../messages.ts'
import { PasskeyButton } from '../passkeys/views/door.tsx'
import type { StaffLogin } from '../staff/domain.ts'
import { StaffDoor } from '../staff/views/staff-door.tsx'

export interface SignInProps {
  readonly locale: Locale
  readonly state: FormState
  /** Where this page is, for passkeys. */
  readonly origin: string
  /** Somebody came with a link that does not work (any more). */
  readonly expired: boolean
  readonly canMail: boolean
  readonly demoPeople: readonly Person[]
  readonly city: string
  /** How this municipality's own staff signs in; `null` when it does not. */
  readonly staff: StaffLogin | null
  /** What somebody just did elsewhere. */
  readonly done: 'uit' | 'gewist' | null
}

/** The door: an address, and a link comes by mail. */
export function SignIn(props: SignInProps) {
  const { locale, state, origin, expired, canMail, demoPeople, city, staff, done } = props
  const t = words[locale]
  const { naar } = state.typed
  const backTo = typeof naar === 'string' ? naar : '/mijn'
  return (
    <>
      <Heading level={1}>{t.signIn.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {done === 'uit' ? t.bye : t.erase.done}
        </Alert>
      ) : null}
      {expired ? (
        <Alert tone="warning" title={t.expired.title} role="alert">
          {t.expired.text}
        </Alert>
      ) : null}
      <Lead>{t.signIn.intro}</Lead>
      {canMail ? (
        <Form
          of={signInForm}
          action="/inloggen"
          state={state}
          text={{ email: { label: t.signIn.email, errors: { 'too-often': t.signIn.tooOften } } }}
          locale={locale}
          button={t.signIn.button}
        />
      ) : (
        <Alert tone="warning" title={t.signIn.noMail.title}>
          {t.signIn.noMail.text}
        </Alert>
      )}
      <PasskeyButton locale={locale} origin={origin} does="sign-in" to={wayBack(naar?.toString())} />
      <p class="meta">
        <Link href="/">{t.signIn.noNeed}</Link>
      </p>
      {staff ? <StaffDoor locale={locale} city={city} button={staff.button} backTo={backTo} /> : null}
      {demoPeople.length > 0 ? <DemoPeople locale={locale} people={demoPeople} /> : null}
    </>
  )
}

function DemoPeople({ locale, people }: { locale: Locale; people: readonly Person[] }) {
  const t = words[locale].demo
  return (
    <>
      <Heading level={2}>{t.title}</Heading>
      <p>{t.text}</p>
      <ButtonRow>
        {people.map((person) => (
          <form key={person.id} method="post" action={`/inloggen/als/${person.id}`}>
            <Button variant="secondary">
              <span>
                {t.as} <Own locale={locale}>{person.function ?? ''}</Own>
              </span>
            </Button>
          </form>
        ))}
      </ButtonRow>
    </>
  )
}

/** The same for everybody, whether the address is known or not. */
export function Sent({ locale, outbox }: { locale: Locale; outbox: boolean }) {
  const t = words[locale].sent
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Prose>
        <p>{t.text(linkMinutes)}</p>
        <p>{t.wait}</p>
        {outbox ? (
          <p>
            <Link href="/uitgaande-mail" kind="next">
              {t.outbox}
            </Link>
          </p>
        ) : null}
        <p>
          <Link href="/inloggen">{t.again}</Link>
        </p>
      </Prose>
    </>
  )
}

/** Where the link of the mail leads: only the button signs in, because mail scanners open links too. */
export function Confirm({ locale }: { locale: Locale }) {
  const t = words[locale].confirm
  return <AskOnce title={t.title} lead={t.text} button={t.button} />
}
