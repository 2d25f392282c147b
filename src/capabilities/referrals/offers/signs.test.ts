import { describe, expect, test } from 'vitest'
import { signsIn } from './signs.ts'

const told = (description: string, { title = 'Koffie', forWhom = '' } = {}) => signsIn({ title, forWhom, description })

describe('full', () => {
  test.each([
    'We zitten op dit moment helaas vol.',
    'De groep is vol, je kunt op de wachtlijst.',
    'Er is even geen plek meer.',
    'We nemen voorlopig geen nieuwe deelnemers aan.',
    'Volgeboekt tot maart.',
    'Er is een wachtlijst van drie maanden.',
  ])('%s', (line) => expect(told(line).isFull).toBe(true))
  test.each([
    'Geen wachtlijst, kom gewoon.',
    'Een middag vol verhalen.',
    'Vol is vol, dus kom op tijd.',
    'Er is plek voor iedereen.',
    'Het is nooit vol bij ons.',
    'De tafel staat vol met lekkers.',
  ])('not: %s', (line) => expect(told(line).isFull).toBe(false))
})

describe('steps', () => {
  test.each([
    'Let op: er is een steile trap.',
    'Op de eerste verdieping, geen lift.',
    'Drie treden bij de ingang.',
    'Het pand is niet geschikt voor rolstoelen.',
    'We zitten op zolder.',
  ])('%s', (line) => expect(told(line).hasSteps).toBe(true))
  test.each([
    'Er is geen trap, alles is gelijkvloers.',
    'Op de eerste verdieping, met lift.',
    'Zonder drempels.',
    'We treden op in het hele land.',
    'Voetballen op het trapveldje.',
  ])('not: %s', (line) => expect(told(line).hasSteps).toBe(false))
})

test('what has ended or lies still is closed', () => {
  expect(told('Deze groep is per oktober gestopt.').isClosed).toBe(true)
  expect(told('We zijn gesloten tot het voorjaar.').isClosed).toBe(true)
  expect(told('Tijdelijk gesloten wegens verbouwing.').isClosed).toBe(true)
  expect(told('Ben je gestopt met werken? Kom langs.').isClosed).toBe(false)
  expect(told('Op maandag zijn we dicht bij het park.').isClosed).toBe(false)
})

test('a drink is seen, and that there is none as well', () => {
  expect(told('Na afloop een borrel.').servesAlcohol).toBe(true)
  expect(told('Zonder alcohol, met thee.').servesAlcohol).toBe(false)
  expect(told('Geen bier of wijn.').servesAlcohol).toBe(false)
})

test('for whom it is comes from the line for whom, then the title, then "only for"', () => {
  expect(told('', { forWhom: 'vrouwen' }).audience).toEqual(['vrouw'])
  expect(told('', { forWhom: 'iedereen' }).audience).toEqual([])
  expect(told('', { forWhom: 'ouders met jonge kinderen' }).audience).toEqual(['ouder-met-kind'])
  expect(told('Kinderen zijn welkom.', { title: 'Mannen koken' }).audience).toEqual(['man'])
  expect(told('Alleen voor vrouwen uit de buurt.').audience).toEqual(['vrouw'])
  expect(told('Kinderen zijn welkom.').audience).toEqual([])
})

test('ages stand in words', () => {
  expect(told('Voor kinderen van 6 tot 12 jaar.')).toMatchObject({ minAge: 6, maxAge: 12 })
  expect(told('', { forWhom: '55-plussers' })).toMatchObject({ minAge: 55, maxAge: null })
  expect(told('Vanaf 10 uur staat de koffie klaar.')).toMatchObject({ minAge: null, maxAge: null })
  expect(told('Voor iedereen vanaf 18 jaar.')).toMatchObject({ minAge: 18 })
})
