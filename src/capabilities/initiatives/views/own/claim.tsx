import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Alert, AskOnce, Button, Form, Heading, Lead, Link, TooLate } from '#ui/index.ts'
import { handOverForm } from '../../forms/team.ts'
import { ownWords } from '../../own-messages.ts'
import type { Claim } from '../../service/claim.ts'

/** "Is this yours?": by a link to the known address, or in person through the connector. */
export function AskForPage(props: {
  readonly locale: Locale
  readonly name: string
  readonly slug: string
  readonly sent: boolean
  /** The form of the connector; `null` for everybody else. */
  readonly handOver: FormState | null
}) {
  const { locale, name, slug, sent, handOver } = props
  const t = ownWords[locale].claim
  const action = `/initiatieven/${slug}/overname`
  return (
    <>
      <Heading level={1}>{t.title(name)}</Heading>
      {sent ? (
        <Alert tone="ok" role="status">
          {handOver ? t.handOver.done : t.sent}
        </Alert>
      ) : null}
      {handOver ? (
        <>
          <Lead>{t.handOver.intro}</Lead>
          <Form
            of={handOverForm}
            action={`${action}/gift`}
            state={handOver}
            text={{ email: { ...t.handOver.email, errors: { 'too-often': ownWords[locale].team.tooOften } } }}
            locale={locale}
            button={t.handOver.button}
          />
        </>
      ) : (
        <>
          <Lead>{t.intro}</Lead>
          <p>{t.how}</p>
          <form method="post" action={action}>
            <Button>{t.button}</Button>
          </form>
          <p class="meta">{t.other}</p>
        </>
      )}
    </>
  )
}

/** Where the link leads: take the page, or have it taken away. Only the buttons do anything. */
export function TakePage({ locale, claim }: { locale: Locale; claim: Claim | null }) {
  const t = ownWords[locale].claim
  if (!claim) return <TooLate title={t.expired.title}>{t.expired.text}</TooLate>
  return (
    <>
      <AskOnce title={t.take.title(claim.head.name)} lead={t.take.text} button={t.take.button}>
        <p>
          <Link href={`/initiatieven/${claim.head.slug}`}>{claim.head.name}</Link>
        </p>
      </AskOnce>
      <Heading level={2}>{t.take.refuseTitle}</Heading>
      <p>{t.take.refuseText}</p>
      <form method="post">
        <Button variant="quiet" name="antwoord" value="weg">
          {t.take.refuse}
        </Button>
      </form>
    </>
  )
}

/** It is gone, and stays gone. */
export function PageRefused({ locale }: { locale: Locale }) {
  const t = ownWords[locale].claim.refused
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.text}</Lead>
    </>
  )
}
