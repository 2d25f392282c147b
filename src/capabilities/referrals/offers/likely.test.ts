import { expect, test } from 'vitest'
import type { TopicId } from '../domain.ts'
import { profileOf } from './likely.ts'
import { profileInWords } from './profile.ts'
import type { ToldOffer } from './profile.ts'

const offer = (title: string, description: string): ToldOffer => ({
  title,
  description,
  initiativeName: '',
  forWhom: '',
  themes: [],
  languages: [],
  volunteers: [],
})
const strength = (topics: ReadonlyMap<TopicId, number>, topic: string) => topics.get(topic as TopicId) ?? 0

test('an offer is known by what it tells, where its words say something else or nothing', () => {
  const told = offer(
    'Het houten balletje',
    'Klikkende ballen in het zand, een meetlint en een pastis na afloop.',
  )
  expect(strength(profileInWords(told).topics, 'jeu-de-boules')).toBe(0)
  expect(strength(profileOf(told).topics, 'jeu-de-boules')).toBeGreaterThan(0.7)
})

test('what is said in words counts no less for what was learned', () => {
  const told = offer('Breien', 'Bollen wol en pennen liggen klaar, daarna koffie.')
  for (const [topic, how] of profileInWords(told).topics)
    expect(strength(profileOf(told).topics, topic)).toBeGreaterThanOrEqual(how)
})

test.each([
  [
    'Vreemde Toetsen',
    'In tien lessen leert u noten lezen en met twee handen spelen, onder leiding van een pianist.',
    'learn',
  ],
  [
    'Zwart op Wit',
    'Er staat een piano, er liggen bundels, en we spelen en zingen samen wat ieder kent.',
    'do',
  ],
  ['Voor Niks', 'Kleding, pannen en speelgoed gaan hier gratis mee in een tas.', 'goods'],
  ['Aan Jouw Deur', 'Een vrijwilliger komt bij u thuis en rijdt u naar het ziekenhuis.', 'helped'],
])('in which way one takes part in %s is known', (title, description, way) => {
  const { ways } = profileOf(offer(title, description))
  expect([...ways].toSorted(([, one], [, other]) => other - one)[0]?.[0]).toBe(way)
})
