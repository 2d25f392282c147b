import { accessInWords, placeInWords } from '#capabilities/initiatives/index.ts'
import { words } from '../messages.ts'
import { costInWords, joinInWords } from './activity-facts.ts'
import type { ActivityPageProps } from './activity-props.ts'

/** One thing to know for a first visit, for a page or for paper. */
export interface CardFact {
  readonly term: string
  readonly text: string
  /** Whose words these are, or how one reaches somebody. */
  readonly kind: 'said' | 'own' | 'phone' | 'mail'
}

/** What somebody wants to know before a first visit, the most needed first. */
export function cardFactsOf({
  facts,
  areaName,
  initiative,
  locale,
}: Pick<ActivityPageProps, 'facts' | 'areaName' | 'initiative' | 'locale'>): CardFact[] {
  const text = words[locale].card
  const { door, noise, bring } = facts.welcome
  const { phone } = initiative.facts.contact
  const email = phone === null ? (facts.contactEmail ?? initiative.facts.contact.email) : null
  const fact = (term: string, known: string | null, kind: CardFact['kind'] = 'said'): CardFact[] =>
    known === null || known === '' ? [] : [{ term, text: known, kind }]
  const access = facts.accessibility.stepFree === null ? [] : accessInWords(facts.accessibility, locale).known
  return [
    ...fact(text.where, placeInWords(facts.place, areaName)),
    ...fact(text.door, door, 'own'),
    ...fact(text.cost, costInWords(facts, locale)),
    ...fact(text.join, joinInWords(facts, locale)),
    ...fact(text.noise, noise, 'own'),
    ...fact(text.bring, bring, 'own'),
    ...access.slice(0, 1).flatMap(({ term, value }) => fact(term, value)),
    ...fact(text.phone, phone, 'phone'),
    ...fact(text.mail, email, 'mail'),
  ]
}
