import { describe, expect, test } from 'vitest'
import { signs } from '../../learned/signs.ts'
import { none } from '../../learned/lines.ts'
import { topics } from '../../thesaurus/index.ts'
import { readTokens } from '../mending.ts'
import { routeOf } from './index.ts'
import { harmless, notStarting, plain, starting, veiled } from './sentences.ts'

const routeIn = (text: string) => routeOf(readTokens(text))

describe('a sign', () => {
  test.each(plain)('in plain words: $text is $reason', ({ text, reason }) => {
    expect(routeIn(text).reason).toBe(reason)
  })

  const muchElse = 'kookt graag, zingt in het koor, houdt van tuinieren en van haar kat'
  test.each(plain)('among much else: $text', ({ text, reason }) => {
    expect(routeIn(`Gezellige vrouw, ${muchElse}. ${text}. Wil graag breien`).reason).toBe(reason)
  })

  test.each([
    'wil dood',
    'haar man slaat haar',
    'zegt dat ze niet meer wil leven',
    'heeft een pistool in huis',
  ])('is heard in one clause of many: %s', (text) => {
    expect(routeIn(`mw ${text}, ${muchElse}`).route).toBe('veiligheid')
    expect(routeIn(`${muchElse}, ${text}`).route).toBe('veiligheid')
  })

  test.each(veiled)('without its word: $text is $reason', ({ text, reason }) => {
    expect(routeIn(text).reason).toBe(reason)
  })

  test('danger goes before a professional, and a professional before a beginning', () => {
    expect(routeIn('heeft schulden en wil dood').route).toBe('veiligheid')
    expect(routeIn('heeft schulden en wil een eettafel opzetten').route).toBe('professioneel-eerst')
  })

  test('is told with the word that said so most', () => {
    const tokens = readTokens('wil graag wandelen. is dakloos')
    const [at] = routeOf(tokens).signs
    expect(tokens[at!.first]!.word).toBe('dakloos')
  })
})

describe('no sign', () => {
  test.each(harmless)('%s', (text) => {
    expect(routeIn(text)).toMatchObject({ route: 'collectief', reason: null, signs: [] })
  })

  test('is whatever is sought in two words', () => {
    const aboutSigns = ['dakloos', 'geldhulp', 'valpreventie', 'voedselbank']
    const led = topics
      .filter(({ id }) => !aboutSigns.includes(id))
      .flatMap(({ label }) => [label.nl, `zoekt ${label.nl}`])
      .filter((text) => !['collectief', 'start-initiatief'].includes(routeIn(text).route))
    expect(led).toEqual([])
  })
})

test('what was learned is known again: nearly every sign, and nearly all that only looks like one', () => {
  const all = signs().map(({ reason, text }) => ({ reason, route: routeIn(text).route }))
  const isLed = ({ route }: (typeof all)[number]) => route === 'veiligheid' || route === 'professioneel-eerst'
  const { none: looksLikeOne = [], sign = [] } = Object.groupBy(all, ({ reason }) =>
    reason === none ? 'none' : 'sign',
  )
  expect(sign.filter(isLed).length / sign.length).toBeGreaterThan(0.985)
  expect(looksLikeOne.filter(isLed).length / looksLikeOne.length).toBeLessThan(0.08)
})

describe('a beginning', () => {
  test.each(starting)('%s', (text) => {
    expect(routeIn(text)).toMatchObject({ route: 'start-initiatief', reason: 'start' })
  })

  test.each(notStarting)('is not: %s', (text) => {
    expect(routeIn(text).route).not.toBe('start-initiatief')
  })
})
