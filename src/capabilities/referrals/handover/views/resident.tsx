import { Alert, Button, ButtonRow, Heading, Link, RadioGroup, TooLate } from '#ui/index.ts'
import type { Card } from '../card/card.ts'
import { dayOnCard } from '../card/dates.ts'
import { CardView } from '../card/view.tsx'
import { cardWords } from '../card/words.ts'
import { cardLocales } from '../domain.ts'
import type { CardLocale } from '../domain.ts'

export interface CardPageProps {
  readonly card: Card
  readonly token: string
  readonly qr: string
  readonly days: readonly string[]
  readonly said: 'moved' | 'failed' | null
}

/** The card on a telephone, with what one can change about it without an account. */
export function CardPage({ card, token, qr, days, said }: CardPageProps) {
  const t = cardWords[card.locale]
  return (
    <>
      <CardView card={card} qr={qr} level={1} />
      <div class="beside-pocket-card" lang={card.locale} dir={t.dir}>
        {said === null ? null : (
          <Alert tone={said === 'moved' ? 'ok' : 'warning'} role={said === 'moved' ? 'status' : 'alert'}>
            {t[said]}
          </Alert>
        )}
        <nav aria-label={t.languages}>
          <ul class="beside-pocket-card__languages" role="list">
            {cardLocales
              .filter((one) => one !== card.locale)
              .map((one) => (
                <li key={one}>
                  <a href={`/welkom/${token}?in=${one}`} lang={one} hreflang={one}>
                    <bdi>{cardWords[one].name}</bdi>
                  </a>
                </li>
              ))}
          </ul>
        </nav>
        {card.route === null ? null : (
          <p>
            <Link href={card.route}>{t.route}</Link>
          </p>
        )}
        <Heading level={2}>{t.cannotTitle}</Heading>
        <form method="post" action={`/welkom/${token}?in=${card.locale}`}>
          <ButtonRow>
            <Button variant="secondary" name="besluit" value="cancel">
              {t.notComing}
            </Button>
          </ButtonRow>
        </form>
        {days.length === 0 ? null : (
          <form class="form" method="post" action={`/welkom/${token}?in=${card.locale}`}>
            <RadioGroup
              name="dag"
              label={t.chooseDay}
              options={days.map((day) => ({ value: day, text: dayOnCard(day, card.locale) }))}
            />
            <ButtonRow>
              <Button variant="secondary" name="besluit" value="move">
                {t.move}
              </Button>
            </ButtonRow>
          </form>
        )}
        <p class="meta">{t.print}</p>
      </div>
    </>
  )
}

/** The card tells nothing any more; or it was just called off. */
export function CardGonePage({ locale, cancelled }: { locale: CardLocale; cancelled: boolean }) {
  const t = cardWords[locale]
  return (
    <div lang={locale} dir={t.dir}>
      {cancelled ? (
        <Heading level={1}>{t.cancelled}</Heading>
      ) : (
        <TooLate title={t.gone}>{t.goneText}</TooLate>
      )}
    </div>
  )
}
