import { expect, test } from 'vitest'
import { readQuestion } from './read.ts'

const given = (text: string): string[] =>
  readQuestion(text).chips.flatMap(({ group, value }) => (group === 'strength' ? [value] : []))

test.each([
  ['kookt graag, wil dat wel voor de buurt doen', 'koken'],
  ['is gek op beesten, wil er graag voor zorgen', 'dieren'],
  ['heeft auto en tijd zat, wil wel mensen halen en brengen', 'vervoer'],
  ['heeft een busje en wil rijden', 'vervoer'],
  ['speelt piano, wil iets doen voor ouderen', 'iets-betekenen'],
  ['handige man, doet van alles in huis, wil zich nuttig maken', 'klussen'],
  ['spreekt vloeiend Turks en Nederlands en wil anderen helpen', 'taalmaatje'],
  ['houdt van mensen ontvangen, wil gastvrouw zijn', 'koffie-inloop'],
  ['sterke kerel, kan sjouwen en tillen', 'opruimhulp'],
  ['wil een praatje maken met eenzame ouderen', 'maatje'],
  ['oud-onderwijzeres, wil nog wat doen met kinderen', 'voorlezen'],
  ['mevrouw bakt taarten, wil die uitdelen', 'bakken'],
  ['wil zijn handen laten wapperen', 'iets-betekenen'],
])('%s: gives %s', (text, topic) => expect(given(text)).toContain(topic))

test.each([
  ['mevrouw zoekt iemand die haar helpt in de tuin', 'asks for help'],
  ['wil haar kinderen leren zwemmen', 'has children who learn'],
  ['wil onder de mensen komen', 'has a need'],
])('%s: gives nothing, %s', (text) => expect(given(text)).toEqual([]))

test('a need is no strength, whatever stands beside it', () => {
  expect(given('wil onder de mensen en ook iets doen voor oudjes')).not.toContain('ontmoeten')
})

test.each([
  ['oud-docent wil taalles geven', 'taalles'],
  ['wil pianoles geven aan kinderen', 'muziekles'],
  ['geeft yogales, wil dat ook hier doen', 'yoga'],
])('%s: who teaches it does not seek it', (text, topic) => {
  expect(given(text)).toContain(topic)
  expect(readQuestion(text).chips).not.toContainEqual({ group: 'interest', value: topic })
})
