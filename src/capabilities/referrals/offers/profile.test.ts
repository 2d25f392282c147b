import { describe, expect, test } from 'vitest'
import type { TopicId } from '../domain.ts'
import { helpIn, profileOf } from './profile.ts'

const offer = (
  title: string,
  description = '',
  more: { forWhom?: string; initiativeName?: string; themes?: string[] } = {},
) =>
  profileOf({
    title,
    description,
    forWhom: '',
    initiativeName: '',
    themes: [],
    languages: [],
    volunteers: [],
    ...more,
  })
const strength = (profile: ReturnType<typeof offer>, topic: string): number =>
  profile.topics.get(topic as TopicId) ?? 0

describe('what an offer mentions in passing is not what it is about', () => {
  test.each([
    ['Repaircafé', 'Lamp, stofzuiger, fiets, radio: we kijken het samen na.', 'fietsen'],
    ['Taalcafé', 'Oefenen aan tafel met vrijwilligers.', 'vrijwilligerswerk'],
    ['Samen tuinieren', 'Wieden aan de verhoogde bakken.', 'bakken'],
    ['Samen koken', 'Er wordt Turks en Nederlands gesproken.', 'taal'],
    ['Theekrans', 'Kinderen mogen mee, er is een oppas in de speelhoek.', 'homestart'],
    ['Digispreekuur', 'Loop binnen met je telefoon.', 'telefooncirkel'],
    ['Speelgoed halen en brengen', '', 'vervoer'],
    ['Een balletje gooien', 'Op de baan achter het dorpshuis.', 'werk-zoeken'],
    ['Werkplaats open', 'Zagen en schaven.', 'dieren'],
    ['Fixmiddag', 'Kapotte spullen weer heel.', 'film-kijken'],
    ['Huiswerktafel', '', 'vogels', 'Jongeren uit de Vogelenbuurt'],
    ['Eritrese koffiemiddag', 'Voor mannen en vrouwen uit Eritrea.', 'mannen'],
    ['Klaverjassen', 'We spelen om een rollade.', 'muziek-maken'],
  ])('%s: %s is not %s', (title, description, topic, forWhom = '') => {
    expect(strength(offer(title, description, { forWhom }), topic)).toBe(0)
  })
})

test('the same word in a title is what it is about', () => {
  expect(strength(offer('Fietsen'), 'fietsen')).toBe(1)
  expect(strength(offer('Gospel op zondag'), 'gospel')).toBe(1)
})

describe('compounds are read by what is in them', () => {
  test.each([
    ['Houtavond', 'houtbewerking'],
    ['Vaderochtend', 'vaders'],
    ['Meidenavond', 'meiden'],
    ['Breimiddag', 'breien'],
    ['Buurteettafel', 'samen-eten'],
    ['Avondrondje', 'wandelen'],
    ['Duinwandeling tien kilometer', 'wandelen'],
    ['Rouwwandeling', 'wandelen'],
    ['Rouwwandeling', 'rouw-verwerken'],
    ['Roze koffie vijftigplus', 'lhbti'],
  ])('%s is %s', (title, topic) => expect(strength(offer(title), topic)).toBeGreaterThanOrEqual(0.9))
})

test('a sentence that says for whom counts as much as the line for whom', () => {
  const quiet = offer(
    'Café zonder ruis',
    'Gedimd licht. Vaste plek, briefjes mogen. Voor volwassenen met autisme.',
  )
  expect(strength(quiet, 'autisme')).toBe(0.6)
})

test('what is about loss is for who grieves, and a walk after a loss is no talking group', () => {
  expect(strength(offer('Praatgroep na verlies'), 'rouwgroep')).toBe(1)
  expect(strength(offer('Wandelen na verlies'), 'rouwgroep')).toBe(0.75)
  expect(strength(offer('Wandelen na verlies'), 'praatgroep')).toBe(0)
})

test('an inloop beside something else is no coffee table', () => {
  expect(strength(offer('Inloop De Zuidkant'), 'koffie-inloop')).toBe(1)
  expect(strength(offer('Sociaal raadslieden inloop'), 'koffie-inloop')).toBe(0.4)
})

test('people of one origin meet their own', () => {
  expect(strength(offer('Koffie en borsjtsj', 'Oekraïners ontmoeten elkaar.'), 'cultuur-delen')).toBe(0.6)
})

describe('free words for help are of use in a topic', () => {
  test.each([
    ['overhoren', 'huiswerk'],
    ['lees- en schrijfles geven', 'leren-lezen'],
    ['taal oefenen', 'taalcafe'],
    ['sleutelen', 'fiets-repareren'],
    ['meelopen met wandelaars', 'wandelen'],
    ['gezelschap houden', 'maatje'],
    ['hekken timmeren', 'klussen'],
  ])('%s: %s', (talent, topic) =>
    expect(helpIn(talent, '').get(topic as TopicId) ?? 0).toBeGreaterThanOrEqual(0.6),
  )
})
