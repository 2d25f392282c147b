import { expect, test } from 'vitest'
import { readTokens } from '../mending.ts'
import { harmless, harmlessDebts, notStarting, signalling, starting } from './sentences.ts'
import { routeOf } from './index.ts'
import { leadingBesideAWish } from './leads-beside.ts'
import { dangerBesideAWish } from './leads-beside-danger.ts'
import { harmlessBesideAWish } from './leads-beside-harmless.ts'
import { leadingOn } from './leads-on.ts'
import { harmlessInItsWords } from './leads-worded-harmless.ts'
import { leadingWithoutItsWord } from './leads-worded.ts'
import { leadingOnEveryDay } from './leads-harmless.ts'
import { leadingAwaySeen } from './leads-seen.ts'
import { leadingAsTold } from './leads-told.ts'
import { harmlessUnasked } from './leads-unasked.ts'
import { leadingUnasked } from './leads-unasked-signs.ts'
import { leadingAway } from './leads.ts'
import { wishlessRules } from './wishless.ts'

const routeIn = (text: string) => routeOf(readTokens(text))

test.each(signalling)('$text leads to $reason', ({ text, reason }) => {
  const route = routeIn(text)
  expect(reason.split('|')).toContain(route.reason)
})

test.each(harmless)('%s is no signal', (text) => {
  expect(routeIn(text)).toMatchObject({ route: 'collectief', reason: null })
})

test.each(harmlessDebts)('%s is no danger, whatever a professional does', (text) => {
  expect(routeIn(text).route).not.toBe('veiligheid')
})

test.each(starting)('%s begins something', (text) => {
  expect(routeIn(text)).toMatchObject({ route: 'start-initiatief', reason: 'start' })
})

test('danger goes before a professional, and a professional before a beginning', () => {
  expect(routeIn('heeft schulden en wil dood').route).toBe('veiligheid')
  expect(routeIn('heeft schulden en wil een eettafel opzetten').route).toBe('professioneel-eerst')
})

test('the lists of sentences are as long as they should be', () => {
  expect(signalling.length).toBeGreaterThanOrEqual(120)
  expect(harmless.length).toBeGreaterThanOrEqual(60)
})

test.each(notStarting)('%s begins nothing', (text) => {
  expect(routeIn(text).route).not.toBe('start-initiatief')
})

const routesByLetter: Readonly<Record<string, string>> = {
  S: 'veiligheid',
  P: 'professioneel-eerst',
  N: 'start-initiatief',
  C: 'collectief',
}

test.each([
  ...leadingAway,
  ...leadingAwaySeen,
  ...leadingAsTold,
  ...leadingOn,
  ...leadingOnEveryDay,
  ...leadingBesideAWish,
  ...dangerBesideAWish,
  ...harmlessBesideAWish,
  ...leadingWithoutItsWord,
  ...harmlessInItsWords,
  ...harmlessUnasked,
  ...leadingUnasked,
])('$text leads to $to', ({ to, text }) => {
  expect(routeIn(text).route).toBe(routesByLetter[to])
})

test.each([...wishlessRules])('$example is a report and tells of $key', ({ key, example, not }) => {
  expect(routeIn(example).reason).toBe(key)
  expect(routeIn(not).route).toBe('collectief')
})

test.each([
  [
    'heeft vijftien jaar geleden een poging gedaan, het gaat goed met hem en hij wil schilderen',
    'collectief',
  ],
  ['heeft een poging gedaan en wil schilderen', 'veiligheid'],
  ['haar man slaat haar en ze slaat het eten over', 'veiligheid'],
  ['vader slaat hem om het eten over zijn rug', 'veiligheid'],
  ['moeder slaat het avondeten over zodat de jongens kunnen eten', 'professioneel-eerst'],
  ['blauwe plekken van het vallen, haar vriend is altijd boos, zoekt yoga', 'veiligheid'],
  ['de huur is op orde, alles is betaald', 'collectief'],
])('%s leads to %s', (text, route) => {
  expect(routeIn(text).route).toBe(route)
})
