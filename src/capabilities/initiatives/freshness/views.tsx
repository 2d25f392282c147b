import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { Alert, AskOnce, Button, Card, EmptyState, Grid, Heading, Lead, Link, TooLate } from '#ui/index.ts'
import type { PublicContact } from '../domain.ts'
import type { HeadRow } from '../schema.ts'
import { ContactLinks } from '../views/parts.tsx'
import { freshWords } from './messages.ts'

/** The question from the mail. Only the button says yes. */
export function DoesItHold({ locale, head }: { locale: Locale; head: HeadRow | null }) {
  const t = freshWords[locale].page
  if (!head) return <TooLate title={t.expired.title}>{t.expired.text}</TooLate>
  return (
    <AskOnce
      title={t.title(head.name)}
      lead={t.intro}
      button={t.yes}
      beside={<Link href={`/initiatieven/${head.slug}/bewerken`}>{t.edit}</Link>}
    >
      <p>
        <Link href={`/initiatieven/${head.slug}`}>{t.see}</Link>
      </p>
    </AskOnce>
  )
}

export function Confirmed({ locale, slug }: { locale: Locale; slug: string }) {
  const t = freshWords[locale].page
  return (
    <>
      <Heading level={1}>{t.done.title}</Heading>
      <Lead>{t.done.text}</Lead>
      <p>
        <Link href={`/initiatieven/${slug}`}>{t.see}</Link>
      </p>
    </>
  )
}

/** One of those to call, as the page shows it. */
interface Call {
  readonly slug: string
  readonly name: string
  readonly confirmed_on: string | null
  readonly claimed: boolean
  readonly area_name: string | null
  readonly phone: string | null
  readonly email: string | null
  readonly refused: boolean
}

/** Whom to call, and what to do when they have been reached. */
export function CallList(props: {
  readonly locale: Locale
  readonly calls: readonly Call[]
  readonly mayGive: boolean
  readonly done: boolean
}) {
  const { locale, calls, done } = props
  const t = freshWords[locale].callList
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done}
        </Alert>
      ) : null}
      {calls.length === 0 ? (
        <EmptyState title={t.empty}>
          <p>{t.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <Lead>{t.intro}</Lead>
          <Grid>
            {calls.map((call) => (
              <OneCall key={call.slug} {...props} call={call} />
            ))}
          </Grid>
        </>
      )}
    </>
  )
}

function OneCall({ locale, call, mayGive }: { locale: Locale; call: Call; mayGive: boolean }) {
  const t = freshWords[locale].callList
  const { phone, email, confirmed_on: day } = call
  const contact: PublicContact = { phone, email, website: null, chat: null }
  const since = day === null ? t.never : t.since(dateInWords(day, locale, { year: true }))
  return (
    <Card level={2} title={call.name} meta={[call.area_name, since].filter(Boolean).join(' · ')}>
      {phone || email ? <ContactLinks contact={contact} locale={locale} /> : <p>{t.noWay}</p>}
      {call.refused ? (
        <p>{t.refused}</p>
      ) : (
        <form method="post" action={`/bellijst/${call.slug}/klopt`}>
          <Button variant="secondary">{t.holds(call.name)}</Button>
        </form>
      )}
      {mayGive && !call.claimed ? (
        <p>
          <Link href={`/initiatieven/${call.slug}/overname`}>{t.give}</Link>
        </p>
      ) : null}
    </Card>
  )
}
