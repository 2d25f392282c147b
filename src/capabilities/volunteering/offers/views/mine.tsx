import type { Locale } from '#platform/context/ctx.ts'
import { dayInWords, localDay } from '#platform/i18n/dates.ts'
import { Alert, Button, Card, Heading, Lead, Link, Prose } from '#ui/index.ts'
import { helpWords } from '../../messages.ts'
import { offerWords } from '../messages.ts'
import type { MyOffer } from '../service.ts'
import { Lines } from './lines.tsx'

interface MyOfferProps {
  readonly locale: Locale
  readonly offer: MyOffer
  readonly at: string
  readonly today: string
}

/** What became of what somebody offered, and where they take it back. */
export function MyOfferPage({ locale, offer, at, today }: MyOfferProps) {
  const t = offerWords[locale].mine
  const day = dayInWords(localDay(offer.offeredAt), locale, { today })
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Alert tone={offer.state === 'taken' ? 'ok' : 'info'} role="status">
        {stateOf(offer, locale)}
      </Alert>
      <Lead>{t.keep}</Lead>
      <Card level={2} title={t.said} meta={helpWords[locale].mine.offered(day)}>
        <Lines>{offer.words}</Lines>
      </Card>
      <section aria-labelledby="intrekken">
        <Prose>
          <Heading level={2} id="intrekken">
            {t.withdraw}
          </Heading>
          <p>{t.withdrawText}</p>
        </Prose>
        <form method="post" action={`${at}/intrekken`}>
          <Button variant="secondary">{t.withdraw}</Button>
        </form>
      </section>
    </>
  )
}

function stateOf({ state, initiative, byMail }: MyOffer, locale: Locale): string {
  const t = offerWords[locale].mine.state
  if (state !== 'taken') return t[state]
  return `${t.taken(initiative ?? '')} ${byMail ? t.takenMail : t.takenCall}`
}

export function GonePage({ locale }: { locale: Locale }) {
  const t = offerWords[locale]
  return (
    <>
      <Heading level={1}>{t.gone.title}</Heading>
      <Alert tone="warning" role="alert">
        {t.gone.text}
      </Alert>
      <Onward locale={locale} />
    </>
  )
}

export function WithdrawnPage({ locale }: { locale: Locale }) {
  const t = offerWords[locale].mine
  return (
    <>
      <Heading level={1}>{t.withdrawn}</Heading>
      <Lead>{t.withdrawnText}</Lead>
      <Onward locale={locale} />
    </>
  )
}

function Onward({ locale }: { locale: Locale }) {
  return (
    <p>
      <Link href="/meedoen" kind="next">
        {offerWords[locale].mine.again}
      </Link>
    </p>
  )
}
