import type { Area, Theme } from '#capabilities/municipalities/index.ts'
import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  Heading,
  HiddenField,
  Lead,
  Link,
  SelectField,
  Trap,
} from '#ui/index.ts'
import type { Subject } from '../domain.ts'
import { followForm } from '../forms.ts'
import { words } from '../messages.ts'

/** Where one begins to follow one thing: with one tap when signed in, else by typing an address. */
export function FollowPage(props: {
  readonly locale: Locale
  readonly subject: Subject
  readonly state: FormState
  readonly signedIn: boolean
  readonly canMail: boolean
}) {
  const { locale, subject, state, signedIn, canMail } = props
  const t = words[locale].follow
  const button = subject.kind === 'search' ? t.saveButton : t.button
  const wat = state.typed['wat']
  return (
    <>
      <Heading level={1}>{t.title(subject.name)}</Heading>
      <Lead>{t.intro[subject.kind]}</Lead>
      <p>{t.cap}</p>
      {signedIn ? (
        <form method="post" action="/volgen">
          <HiddenField name="wat" value={typeof wat === 'string' ? wat : ''} />
          <Button>{button}</Button>
        </form>
      ) : canMail ? (
        <Form
          of={followForm}
          action="/volgen"
          text={{ email: { ...t.fields.email, errors: { 'too-often': t.tooOften } } }}
          state={state}
          locale={locale}
          button={button}
        >
          <Trap name={trapName} label={t.trap} />
          <p class="meta">{t.noAccount}</p>
        </Form>
      ) : (
        <Alert tone="warning">{t.noMail}</Alert>
      )}
    </>
  )
}

/** Chooses a neighbourhood or a theme from all there are. */
export function ChoosePage(props: {
  readonly locale: Locale
  readonly areas: readonly Area[]
  readonly themes: readonly Theme[]
}) {
  const { locale, areas, themes } = props
  const t = words[locale].follow
  const lists = [
    {
      id: 'buurt',
      label: t.area,
      options: areas
        .map(({ id, name }) => ({ value: `gebied:${id}`, text: name }))
        .toSorted((a, b) => a.text.localeCompare(b.text, 'nl')),
    },
    {
      id: 'thema',
      label: t.theme,
      options: themes.map(({ slug, name }) => ({ value: `thema:${slug}`, text: name[locale] })),
    },
  ]
  return (
    <>
      <Heading level={1}>{t.choose}</Heading>
      <Lead>{t.chooseIntro}</Lead>
      {lists
        .filter(({ options }) => options.length > 0)
        .map(({ id, label, options }) => (
          <form key={id} class="form" method="get" action="/volgen">
            <SelectField name="wat" id={`f-${id}`} label={label} options={options} empty={t.pick} />
            <div class="button-row">
              <Button variant="secondary">{t.next}</Button>
            </div>
          </form>
        ))}
    </>
  )
}

/** The same for everybody, whatever was known already. */
export function SentPage(props: {
  readonly locale: Locale
  readonly outbox: boolean
  readonly asked: 'follow' | 'link'
}) {
  const t = words[props.locale].sent
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{props.asked === 'link' ? t.link : t.text}</Lead>
      <p>{t.wait}</p>
      {props.outbox ? (
        <p>
          <Link href="/uitgaande-mail" kind="next">
            {t.outbox}
          </Link>
        </p>
      ) : null}
      <p>
        <Link href="/">{t.home}</Link>
      </p>
    </>
  )
}

/** Where a mailed link leads. Only the button does something: mail scanners open links too. */
export function ConfirmPage({ locale, name }: { locale: Locale; name: string }) {
  const t = words[locale].confirm
  return (
    <>
      <Heading level={1}>{t.title(name)}</Heading>
      <Lead>{t.text}</Lead>
      <form method="post">
        <Button>{t.button}</Button>
      </form>
    </>
  )
}

export function ExpiredPage({ locale }: { locale: Locale }) {
  const t = words[locale].confirm
  return (
    <>
      <Heading level={1}>{t.expired}</Heading>
      <Lead>{t.expiredText}</Lead>
      <ButtonRow>
        <ButtonLink href="/volgen" variant="secondary">
          {t.again}
        </ButtonLink>
        <ButtonLink href="/mails" variant="quiet">
          {words[locale].mails.ask.title}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
