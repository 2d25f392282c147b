import { describe, expect, test } from 'vitest'
import type { TopicId } from '../domain.ts'
import { helpIn, profileInWords } from './profile.ts'
import type { ToldOffer } from './profile.ts'

const offer = (title: string, description = '', more: Partial<ToldOffer> = {}) =>
  profileInWords({
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
    ['Steun in het gezin', 'Voor wie even lucht zoekt.', 'respijt'],
    ['Speelotheek', 'Loopfietsjes en puzzels mee.', 'puzzelen'],
    ['Spreekuur', 'Met een huisarts in ruste.', 'herkomst-rusland'],
    ['Kleding halen', 'Stuur een mailtje vooraf.', 'digihulp'],
    ['Aan tafel', 'Gekookt door de straat.', 'koken'],
    ['Soep', '', 'haken', '', 'De Gouden Haak'],
  ])('%s: %s is not %s', (title, description, topic, forWhom = '', initiativeName = '') => {
    expect(strength(offer(title, description, { forWhom, initiativeName }), topic)).toBe(0)
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
  const meeting = offer('Koffie en borsjtsj', 'Oekraïners ontmoeten elkaar.')
  expect(strength(meeting, 'cultuur-delen')).toBeGreaterThanOrEqual(0.6)
  expect(strength(meeting, 'herkomst-oekraine')).toBe(0.75)
  expect(strength(meeting, 'herkomst-polen')).toBe(0)
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

test('a name that tells nothing is told by the first sentence that says something', () => {
  const soup = offer('Halfzes', 'Kent u dat, zo stil in huis? Wij zetten schalen neer en pakken een stoel.')
  expect(strength(soup, 'samen-eten')).toBe(0.9)
})

test('where nothing else is found, tools and dishes tell what it is about', () => {
  expect(strength(offer('Nol', 'Kouseband en sopropo.'), 'moestuin')).toBe(0.75)
  expect(strength(offer('Domino', 'Kouseband en sopropo.'), 'moestuin')).toBe(0)
})

test('coffee after something else is served with it', () => {
  expect(strength(offer('De Pennen', 'Breien, daarna koffie.'), 'koffie-inloop')).toBe(0.4)
  expect(strength(offer('Sjoelen', 'Koffie staat klaar.'), 'koffie-inloop')).toBe(0.4)
  expect(strength(offer('Kletsen', 'Koffie met de buren.'), 'koffie-inloop')).toBeGreaterThanOrEqual(0.75)
})

test('what nobody has to do is not what it is about', () => {
  expect(strength(offer('Koor', 'Noten lezen hoeft niet.'), 'muziekles')).toBe(0)
})

test('where a buddy or a driver takes you is less than that they come', () => {
  const ride = offer('Van deur tot deur', 'Naar het koor, de kapper of de kaartclub.')
  expect(strength(ride, 'vervoer')).toBe(1)
  expect(strength(ride, 'koor')).toBeLessThanOrEqual(0.4)
  expect(strength(offer('Een maatje', 'Samen naar het voetbal.'), 'voetbal')).toBeLessThanOrEqual(0.7)
})

describe('two things together are a third', () => {
  test.each([
    ['Samen zingen', 'Voor wie de namen kwijt is.', 'samen-met-dementie'],
    ['Mannen onder elkaar', 'Zagen en schaven.', 'werkplaats'],
    ['Met je baby in de wagen', 'Een rondje wandelen.', 'ouder-kind'],
  ])('%s: %s is %s', (title, description, topic) =>
    expect(strength(offer(title, description), topic)).toBeGreaterThanOrEqual(0.5),
  )
})

test('a manner of speaking gives way to what it is about', () => {
  const nights = offer('Slapeloze nachten', 'Met je kleintje op het kleed.', {
    forWhom: 'ouders met een baby',
  })
  expect(strength(nights, 'slapen')).toBe(0)
  expect(strength(offer('Ronde in hesjes', 'We lopen door de wijk.'), 'wandelen')).toBe(0)
})

test('whom it is for is what it is about when nothing else is told', () => {
  expect(
    strength(offer('De Toren', 'Kom erbij.', { forWhom: 'jongeren' }), 'jongeren'),
  ).toBeGreaterThanOrEqual(0.6)
})

test('who comes with a dog walks there, and who has none where they say so', () => {
  expect(strength(offer('Rondje met de honden', 'Baasjes lopen samen.'), 'wandelen')).toBeLessThanOrEqual(0.4)
  const open = offer('Rondje met de honden', 'Baasjes lopen samen. Geen hond? Ook gezellig.')
  expect(strength(open, 'wandelen')).toBeGreaterThanOrEqual(0.6)
})

test('what asks for an audition is less for whoever would like to have a go', () => {
  expect(strength(offer('Kamerkoor', 'Na een auditie zing je mee.'), 'koor')).toBe(0.6)
  expect(strength(offer('Buurtkoor', 'Zonder auditie zing je mee.'), 'koor')).toBe(1)
})

test('a manner of speaking takes along what was wider than it', () => {
  const field = offer('Wroeten', 'Laarzen aan en de klei in.')
  expect(strength(field, 'tuinieren')).toBe(1)
  expect(strength(field, 'creatief')).toBe(0)
  const caps = offer('Mutsen breien', 'Voor wie buiten slaapt.')
  expect(strength(caps, 'dakloos')).toBe(0)
})

test('a name that says only the field leaves it to the text what is made', () => {
  expect(
    strength(offer('Open atelier', 'Kom gerust langs. Er is klei en een oven. We boetseren.'), 'keramiek'),
  ).toBe(0.75)
})

test('who goes along for one thing is a buddy as well', () => {
  expect(strength(offer('Museummaatje', 'Samen naar een tentoonstelling.'), 'maatje')).toBeGreaterThanOrEqual(
    0.7,
  )
  expect(strength(offer('Taalmaatjes', 'Een uur per week Nederlands.'), 'maatje')).toBe(0)
})

test('a group for children who lost somebody is for them, and no talking group for who mourns', () => {
  const group = offer('Regenboogtafel', 'Voor kinderen die hun opa of vader verloren.', {
    forWhom: 'kinderen',
  })
  expect(strength(group, 'rouw-kinderen')).toBeGreaterThan(0)
  expect(strength(group, 'rouwgroep')).toBeLessThanOrEqual(0.4)
})

test('columns say for whom it is where the words do not', () => {
  expect(
    strength(offer('De Bunker', 'Muziek en tosti.', { minAge: 12, maxAge: 17 }), 'jongeren'),
  ).toBeGreaterThan(0)
  expect(strength(offer('Springuur', '', { minAge: 4, maxAge: 10 }), 'kinderclub')).toBeGreaterThan(0)
  expect(strength(offer('De Bunker', 'Muziek en tosti.', { minAge: 18, maxAge: null }), 'jongeren')).toBe(0)
  expect(
    strength(offer('Theekrans', 'Zoet en warm.', { womenOnly: true }), 'vrouwen'),
  ).toBeGreaterThanOrEqual(0.4)
})

test('what begins with a cup of coffee is about what comes after it', () => {
  const shed = offer('In de loods', 'Eerst koffie, daarna zagen en schaven.')
  expect(strength(shed, 'koffie-inloop')).toBe(0.4)
})

describe('a care is told by two things together', () => {
  test.each([
    ["Oma's en opa's", 'Als je weer aan het opvoeden bent.', 'kleinkind-in-huis'],
    ['Gym op maandag', 'Voor plussers.', 'bewegen-ouderen'],
  ])('%s: %s is %s', (title, description, topic) =>
    expect(strength(offer(title, description), topic)).toBeGreaterThanOrEqual(0.35),
  )
})
