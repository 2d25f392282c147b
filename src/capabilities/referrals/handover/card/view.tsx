import { PocketCard } from '#ui/index.ts'
import type { Level } from '#ui/index.ts'
import type { Card } from './card.ts'
import { cardWords } from './words.ts'

/** The card of a resident. What the initiative wrote stays in Dutch, and says so to who hears it. */
export function CardView({ card, qr, level }: { card: Card; qr: string | null; level: Level }) {
  const t = cardWords[card.locale]
  const own = (text: string) => (card.locale === 'nl' ? text : <bdi lang="nl">{text}</bdi>)
  return (
    <PocketCard
      lang={card.locale}
      dir={t.dir}
      level={level}
      kicker={
        <>
          {t.welcome} · {own(card.initiative)}
        </>
      }
      title={own(card.title)}
      called={
        card.called === null ? undefined : (
          <>
            {t.called} <bdi>{card.called}</bdi>
          </>
        )
      }
      when={
        <>
          {card.day}
          {card.time === null ? null : (
            <>
              , <bdi dir="ltr">{card.time}</bdi>
            </>
          )}
        </>
      }
      state={card.state}
      facts={card.facts.map((fact) => ({
        term: fact.term,
        value: fact.own ? own(fact.text) : <bdi>{fact.text}</bdi>,
      }))}
      code={
        <>
          {t.code} <bdi dir="ltr">{card.code}</bdi>
        </>
      }
      showCode={t.showCode}
      picture={qr === null ? undefined : { src: qr, alt: t.scan }}
      note={qr === null ? undefined : t.cannot}
    />
  )
}
