import type { Sheet } from '#platform/pdf/sheet.ts'
import { qrCode } from '#platform/qr/qr.ts'
import type { Card } from './card.ts'
import { cardWords } from './words.ts'

/** The card of a resident on a sheet of A6. */
export async function paperCard(card: Card, look: string): Promise<Sheet> {
  const t = cardWords[card.locale]
  return {
    template: 'pocket',
    look,
    data: {
      title: `${t.welcome}: ${card.title}`,
      lang: card.locale,
      own: 'nl',
      kicker: `${t.welcome} · ${card.initiative}`,
      name: card.title,
      called: card.called === null ? '' : `${t.called} ${card.called}`,
      day: card.day,
      time: card.time ?? '',
      state: card.state,
      facts: card.facts.map(({ term, text, own }) => ({ term, text, own })),
      code: `${t.code} ${card.code}`,
      show: t.showCode,
      cannot: t.cannot,
      reach: { address: card.url.replace(/^https?:\/\//, ''), alt: t.scan },
    },
    pictures: { qr: await qrCode(card.url, { quiet: 'left to the page' }) },
  }
}
