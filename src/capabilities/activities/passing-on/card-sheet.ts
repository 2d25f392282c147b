import type { Sheet } from '#platform/pdf/sheet.ts'
import { qrCode } from '#platform/qr/qr.ts'
import { freshInWords } from '#capabilities/initiatives/index.ts'
import { words } from '../messages.ts'
import { dateLine, firstOpen } from '../views/activity-facts.ts'
import { capital } from '#platform/i18n/sentence.ts'
import type { ActivityPageProps } from '../views/activity-props.ts'
import { cardFactsOf } from '../views/card-facts.ts'
import type { CardFact } from '../views/card-facts.ts'
import { scheduleInWords } from '../words.ts'
import { shortened, together, withoutScheme } from './sheets.ts'

export const cardSizes = ['a6', 'a4'] as const
export type CardSize = (typeof cardSizes)[number]

export interface CardToPrint extends ActivityPageProps {
  readonly city: string
  /** The look of the municipality. */
  readonly look: string
  /** The page of the activity, complete. */
  readonly url: string
  readonly size: CardSize
}

/** The newcomer's card in large letters: to hand over, or for a wall. */
export async function cardSheet(given: CardToPrint): Promise<Sheet> {
  const { facts, locale, today, city, url, size, look } = given
  const text = words[locale].card
  const { first, skipped } = firstOpen(given.dates.map((date) => dateLine(date, today, locale)))
  const rhythm = capital(scheduleInWords(facts.schedule, locale, { today, dates: 'elsewhere' }))
  const { host } = facts.welcome
  const address = withoutScheme(url)
  return {
    template: 'card',
    look,
    data: {
      title: text.paper.name(facts.title),
      lang: locale,
      own: 'nl',
      size,
      kicker: text.for(city),
      name: shortened(facts.title),
      when: together(first ? capital(first.when) : rhythm),
      rhythm: first && facts.schedule.rule !== null ? together(rhythm) : '',
      notice: skipped[0] ? text.skipped(skipped[0].day) : '',
      door: { label: text.host, text: shortened(host || text.hostUnknown), own: host !== '' },
      facts: reachFirst(cardFactsOf(given)).map((fact) => ({
        term: fact.term,
        text: together(shortened(fact.text)),
        own: fact.kind === 'own',
      })),
      fresh: freshInWords(facts.confirmedOn, today, locale).text,
      reach: { label: text.paper.scan, address, alt: text.paper.alt(address) },
    },
    pictures: { qr: await qrCode(url, { quiet: 'left to the page' }) },
  }
}

/** On a full card what comes last falls off: that is never how one reaches somebody. */
function reachFirst(facts: readonly CardFact[]): CardFact[] {
  const reach = facts.filter(({ kind }) => kind === 'phone' || kind === 'mail')
  const rest = facts.filter((fact) => !reach.includes(fact))
  return [...rest.slice(0, 1), ...reach, ...rest.slice(1)]
}
