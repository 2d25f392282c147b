import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { weekdayName } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Form,
  Grid,
  Heading,
  HiddenField,
  Lead,
  Link,
} from '#ui/index.ts'
import type { Follow } from '../domain.ts'
import { linkForm, preferencesForm, weekdayValues } from '../forms.ts'
import { words } from '../messages.ts'
import type { Following } from '../service/settings.ts'

/** What somebody just did, as the address of the page says it. */
export const mailsDone = ['volgt', 'bewaard', 'gestopt', 'terug', 'vol'] as const

interface MailsProps {
  readonly locale: Locale
  /** The address of this page: by the link in a mail, or one's own. */
  readonly base: string
  readonly following: Following | null
  readonly state: FormState
  readonly done: (typeof mailsDone)[number] | null
}

/** Everything that somebody gets by mail of this, and how often. */
export function MailsPage(props: MailsProps) {
  const { locale, base, following, done } = props
  const t = words[locale].mails
  const follows = following?.follows ?? []
  const stopped = following?.stopped ?? []
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone={done === 'vol' ? 'warning' : 'ok'} role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      <Lead>{t.cap}</Lead>
      <Heading level={2}>{t.follows}</Heading>
      {follows.length === 0 ? <p>{t.none}</p> : null}
      <Grid>
        {follows.map((follow) => (
          <FollowCard key={follow.id} follow={follow} locale={locale}>
            <form method="post" action={`${base}/stop`}>
              <HiddenField name="wat" value={follow.id} />
              <Button variant="secondary">
                {t.stop}
                <span class="heard"> {follow.name}</span>
              </Button>
            </form>
          </FollowCard>
        ))}
      </Grid>
      <p>
        <Link href="/volgen" kind="next">
          {t.more}
        </Link>
      </p>
      {follows.length > 0 ? <Rhythms {...props} /> : null}
      {follows.length > 0 ? <StopAll {...props} /> : null}
      {stopped.length > 0 ? <Stopped {...props} stopped={stopped} /> : null}
      {base === '/mijn/berichten' ? (
        <p>
          <Link href="/mijn">{t.back}</Link>
        </p>
      ) : null}
    </>
  )
}

function FollowCard(props: { follow: Follow; locale: Locale; children: preact.ComponentChildren }) {
  const { follow, locale, children } = props
  return (
    <Card level={3} title={follow.name} meta={words[locale].mails.kind[follow.kind]}>
      {children}
    </Card>
  )
}

function Rhythms({ locale, base, state }: MailsProps) {
  const t = words[locale].mails
  const dag = {
    ...t.fields.dag,
    options: Object.fromEntries(
      weekdayValues.map((day) => [day, weekdayName(Number(day), locale)]),
    ) as Record<(typeof weekdayValues)[number], string>,
  }
  return (
    <>
      <Heading level={2}>{t.rhythm}</Heading>
      <Form
        of={preferencesForm}
        action={base}
        text={{ ...t.fields, dag }}
        state={state}
        locale={locale}
        button={t.save}
      />
    </>
  )
}

function StopAll({ locale, base }: MailsProps) {
  const t = words[locale].mails
  return (
    <>
      <Heading level={2}>{t.all}</Heading>
      <p>{t.allText}</p>
      <form method="post" action={`${base}/stop`}>
        <HiddenField name="wat" value="alles" />
        <Button variant="secondary">{t.all}</Button>
      </form>
    </>
  )
}

function Stopped({ locale, base, stopped }: MailsProps & { readonly stopped: readonly Follow[] }) {
  const t = words[locale].mails
  return (
    <>
      <Heading level={2}>{t.stopped}</Heading>
      <p class="meta">{t.stoppedText}</p>
      <Grid>
        {stopped.map((follow) => (
          <FollowCard key={follow.id} follow={follow} locale={locale}>
            <form method="post" action={`${base}/terug`}>
              <HiddenField name="wat" value={follow.id} />
              <Button variant="secondary">
                {t.resume}
                <span class="heard"> {follow.name}</span>
              </Button>
            </form>
          </FollowCard>
        ))}
      </Grid>
    </>
  )
}

/** For whoever has no mail at hand with a link in it. */
export function AskLinkPage(props: {
  readonly locale: Locale
  readonly state: FormState
  readonly canMail: boolean
}) {
  const { locale, state, canMail } = props
  const t = words[locale]
  return (
    <>
      <Heading level={1}>{t.mails.ask.title}</Heading>
      {canMail ? (
        <>
          <Lead>{t.mails.ask.intro}</Lead>
          <Form
            of={linkForm}
            action="/mails"
            text={{ email: { ...t.follow.fields.email, errors: { 'too-often': t.follow.tooOften } } }}
            state={state}
            locale={locale}
            button={t.mails.ask.button}
          />
        </>
      ) : (
        <Alert tone="warning">{t.follow.noMail}</Alert>
      )}
      <ButtonRow>
        <ButtonLink href="/volgen" variant="quiet">
          {t.mine.start}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
