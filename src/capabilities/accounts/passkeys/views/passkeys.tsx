import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { Alert, Button, ButtonLink, Card, Grid, Heading, Lead, Link } from '#ui/index.ts'
import { mostPasskeys } from '../domain.ts'
import type { Passkey } from '../domain.ts'
import { passkeyWords } from '../messages.ts'
import { PasskeyButton } from './door.tsx'

export interface PasskeysProps {
  readonly locale: Locale
  readonly origin: string
  readonly passkeys: readonly Passkey[]
  /** Whether they signed in a short while ago. */
  readonly recent: boolean
  readonly done: 'gemaakt' | 'verwijderd' | null
}

/** The passkeys of somebody, and the way to one more. */
export function Passkeys(props: PasskeysProps) {
  const { locale, passkeys, done } = props
  const t = passkeyWords[locale]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {done === 'gemaakt' ? t.added : t.removed}
        </Alert>
      ) : null}
      <Lead>{t.intro}</Lead>
      <p>{t.stays}</p>
      <Add {...props} />
      <Heading level={2}>{t.yours}</Heading>
      {passkeys.length === 0 ? <p>{t.none}</p> : null}
      <Grid>
        {passkeys.map((passkey) => (
          <OnePasskey key={passkey.id} passkey={passkey} locale={locale} />
        ))}
      </Grid>
      <p>
        <Link href="/mijn">{t.back}</Link>
      </p>
    </>
  )
}

function Add({ locale, origin, passkeys, recent }: PasskeysProps) {
  const t = passkeyWords[locale]
  if (passkeys.length >= mostPasskeys) return <p>{t.full}</p>
  if (!recent)
    return (
      <>
        <p>{t.again}</p>
        <ButtonLink href="/inloggen?naar=/mijn/passkeys">{t.signInAgain}</ButtonLink>
      </>
    )
  return (
    <>
      <p data-without="passkey">{t.without}</p>
      <PasskeyButton locale={locale} origin={origin} does="add" to="/mijn/passkeys?gelukt=gemaakt" />
    </>
  )
}

function OnePasskey({ passkey, locale }: { passkey: Passkey; locale: Locale }) {
  const t = passkeyWords[locale]
  const when = (moment: Date) => dateInWords(localDay(moment), locale, { year: true })
  const device = passkey.device || t.unknownDevice
  return (
    <Card
      level={3}
      title={device}
      meta={
        <>
          {t.since(when(passkey.since))}
          <br />
          {passkey.seenAt ? t.seen(when(passkey.seenAt)) : t.unused}
        </>
      }
    >
      <form method="post" action={`/mijn/passkeys/${passkey.id}/verwijderen`}>
        <Button variant="secondary">{t.remove(device)}</Button>
      </form>
    </Card>
  )
}
