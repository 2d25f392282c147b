import { Fragment } from 'preact'
import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Alert, Button, ButtonRow, Card, Form, Heading, Lead, Link, TooLate, Trap } from '#ui/index.ts'
import { keptDays } from './correspondence.ts'
import type { Message } from './correspondence.ts'
import { backForm, firstForm } from './forms.ts'
import { exchangeWords } from './messages.ts'
import type { SeenExchange } from './service.ts'

/** Where somebody writes to an initiative. */
export function FirstPage(props: {
  readonly locale: Locale
  readonly slug: string
  readonly name: string
  readonly state: FormState
}) {
  const { locale, slug, name, state } = props
  const t = exchangeWords[locale]
  const bericht = { ...t.form.bericht, errors: { 'too-often': t.form.tooOften } }
  return (
    <>
      <Heading level={1}>{t.form.title(name)}</Heading>
      <Lead>{t.form.intro}</Lead>
      <Form
        of={firstForm}
        state={state}
        text={{ bericht, naam: t.form.naam, email: t.form.email }}
        locale={locale}
        button={t.form.button}
        beside={<Link href={`/initiatieven/${slug}`}>{t.form.back}</Link>}
      >
        <Trap name={trapName} label={t.trap} />
        <p class="meta">{t.form.keeps(keptDays)}</p>
      </Form>
    </>
  )
}

/** The same for everybody, whatever happens with it. */
export function SentPage({ locale, slug }: { locale: Locale; slug: string }) {
  const t = exchangeWords[locale]
  return (
    <>
      <Heading level={1}>{t.sent.title}</Heading>
      <Lead>{t.sent.text}</Lead>
      <p>
        <Link href={`/initiatieven/${slug}`}>{t.form.back}</Link>
      </p>
    </>
  )
}

/** What somebody just did, as the address says it. */
export const exchangeDone = ['verstuurd', 'gesloten', 'gewist', 'doorgestuurd', 'weggegooid'] as const
export type ExchangeDone = (typeof exchangeDone)[number]

export interface ExchangePageProps {
  readonly locale: Locale
  readonly seen: SeenExchange
  /** Where its forms are sent: the page itself. */
  readonly at: string
  readonly state: FormState
  readonly done: ExchangeDone | null
  /** Signed in as one of the team: there are other messages to go back to. */
  readonly isOwn: boolean
  readonly today: string
}

/** A whole exchange, and a form to write back. */
export function ExchangePage(props: ExchangePageProps) {
  const { locale, seen, isOwn, done } = props
  const t = exchangeWords[locale]
  return (
    <>
      <Heading level={1}>{titleOf(seen, locale)}</Heading>
      <Done locale={locale} done={done} />
      <p class="meta">{t.page.noAddress}</p>
      {seen.messages.map((one) => (
        <Said key={one.id} {...props} message={one} />
      ))}
      {seen.open ? (
        <Back {...props} />
      ) : (
        <Alert tone="info">
          <p>{t.page.closed}</p>
        </Alert>
      )}
      <End {...props} />
      {isOwn ? (
        <p>
          <Link href={`/initiatieven/${seen.slug}/berichten`}>{t.page.all}</Link>
        </p>
      ) : null}
    </>
  )
}

export function titleOf({ side, name, initiative }: SeenExchange, locale: Locale): string {
  const t = exchangeWords[locale]
  return side === 'team' ? t.page.toTeam(name || t.somebody, initiative) : t.page.toSender(initiative)
}

export function Done({ locale, done }: Pick<ExchangePageProps, 'locale' | 'done'>) {
  return done === null ? null : (
    <Alert tone="ok" role="status">
      {exchangeWords[locale].page.done[done]}
    </Alert>
  )
}

function Said({ locale, seen, at, message, today }: ExchangePageProps & { readonly message: Message }) {
  const t = exchangeWords[locale]
  const { side, words, sentAt, held } = message
  const mine = side === 'team' ? t.page.us : t.page.you
  const other = side === 'team' ? seen.initiative : seen.name || t.somebody
  const who = side === seen.side ? mine : other
  const isHeld = held.length > 0 && seen.side === 'team'
  return (
    <Card level={2} title={t.page.said(who, whenInWords(sentAt, null, locale, { today }))}>
      {words === '' ? <p class="meta">{t.page.wiped}</p> : <Lines>{words}</Lines>}
      {isHeld ? (
        <>
          <p class="meta">{t.held.one}</p>
          <Judge locale={locale} at={at} message={message.id} who={other} />
        </>
      ) : null}
    </Card>
  )
}

/** Text as it was typed, with its line ends. Nothing in it becomes a link. */
function Lines({ children }: { children: string }) {
  return (
    <>
      {children.split(/\n\s*\n/).map((paragraph, n) => (
        <p key={n}>
          {paragraph.split('\n').map((line, m) => (
            <Fragment key={m}>
              {m > 0 ? <br /> : null}
              {line}
            </Fragment>
          ))}
        </p>
      ))}
    </>
  )
}

function Judge(props: { locale: Locale; at: string; message: string; who: string }) {
  const { locale, at, message, who } = props
  const t = exchangeWords[locale].held
  return (
    <form method="post" action={`${at}/achtergehouden`}>
      <input type="hidden" name="bericht" value={message} />
      <ButtonRow>
        <Button variant="secondary" name="besluit" value="stuur">
          {t.pass}
          <span class="heard"> {t.from(who)}</span>
        </Button>
        <Button variant="quiet" name="besluit" value="weg">
          {t.drop}
          <span class="heard"> {t.from(who)}</span>
        </Button>
      </ButtonRow>
    </form>
  )
}

function Back({ locale, at, state }: ExchangePageProps) {
  const t = exchangeWords[locale]
  const bericht = { ...t.page.answer, errors: { wait: t.page.wait, 'too-often': t.form.tooOften } }
  return (
    <Form of={backForm} action={at} state={state} text={{ bericht }} locale={locale} button={t.page.button}>
      <Trap name={trapName} label={t.trap} />
    </Form>
  )
}

function End({ locale, seen, at }: ExchangePageProps) {
  const t = exchangeWords[locale].page
  const isTeam = seen.side === 'team'
  return (
    <section aria-labelledby="einde">
      <Heading level={2} id="einde">
        {t.end}
      </Heading>
      <p>{isTeam ? t.endTeam : t.endSender}</p>
      <form method="post" action={`${at}/einde`}>
        <ButtonRow>
          {isTeam && seen.open ? (
            <Button variant="secondary" name="besluit" value="sluit">
              {t.close}
            </Button>
          ) : null}
          <Button variant="quiet" name="besluit" value="wis">
            {t.remove}
          </Button>
        </ButtonRow>
      </form>
    </section>
  )
}

export function GonePage({ locale }: { locale: Locale }) {
  const t = exchangeWords[locale].gone
  return <TooLate title={t.title}>{t.text}</TooLate>
}

/** After it was taken away there is nothing to go back to. */
export function RemovedPage({ locale }: { locale: Locale }) {
  return <Heading level={1}>{exchangeWords[locale].page.done.gewist}</Heading>
}
