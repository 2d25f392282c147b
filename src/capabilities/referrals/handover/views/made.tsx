import type { Locale } from '#platform/context/ctx.ts'
import { Alert, Button, ButtonRow, Heading, Lead, Link } from '#ui/index.ts'
import type { Card } from '../card/card.ts'
import { CardView } from '../card/view.tsx'
import { onPaper } from '../card/words.ts'
import { handoverWords } from '../messages.ts'

/** After a question was sent, or for a new card: the card to give, on paper and for a telephone. */
export function MadePage(props: {
  readonly locale: Locale
  readonly card: Card
  readonly token: string
  readonly called: string | null
  readonly isNew: boolean
  readonly qr: string
}) {
  const { locale, card, token, called, isNew, qr } = props
  const t = handoverWords[locale].made
  const hasPaper = onPaper.includes(card.locale)
  return (
    <>
      <Heading level={1}>{isNew ? t.title : t.newCard}</Heading>
      <Lead>{isNew ? t.lead(card.code) : t.newLead(card.code)}</Lead>
      <Alert tone="info">{t.next}</Alert>
      <section aria-labelledby="kaartje">
        <Heading level={2} id="kaartje">
          {t.cardHeading}
        </Heading>
        <CardView card={card} qr={qr} level={3} />
      </section>
      <form method="post" action="/wijkteam/introductie/kaartje">
        <input type="hidden" name="token" value={token} />
        {called === null ? null : <input type="hidden" name="naam" value={called} />}
        <ButtonRow>
          {hasPaper ? <Button variant="primary">{t.pdf}</Button> : null}
          <Link href="/wijkteam/introducties" kind="next">
            {t.list}
          </Link>
        </ButtonRow>
      </form>
      <p class="meta">{hasPaper ? `${t.pdfText} ${t.print}` : t.onlyPrint}</p>
      <section aria-labelledby="telefoon">
        <Heading level={2} id="telefoon">
          {t.phone}
        </Heading>
        <p>{t.phoneText}</p>
        <p>
          <Link href={card.url}>{card.url}</Link>
        </p>
      </section>
    </>
  )
}
