import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mend, mendText, soundKey } from './mend.ts'

const words =
  'wandelen wandeling koffie biljart repair repareren fietsen fiets taal tafel moestuin yoga zingen zitten breien bouwen ' +
  'koor muziek computer mantelzorg buurthuis vrijwilliger schilderen kinderen lunch dansen gitaar eten leren bridge dementie ' +
  'ontmoeten bibliotheek formulier klussen naaien spelletjes ouderen jongeren gezellig bijeenkomst koken boeken bakken rouw'
const table = words.split(' ').map((word, i) => ({ word, frequency: 1 + (i % 7) }))

describe('a typing error', () => {
  it.each([
    ['wandellen', 'wandelen'],
    ['wandelne', 'wandelen'],
    ['andelen', 'wandelen'],
    ['wndelen', 'wandelen'],
    ['kofie', 'koffie'],
    ['coffie', 'koffie'],
    ['koffi', 'koffie'],
    ['biljard', 'biljart'],
    ['repeair', 'repair'],
    ['fietzen', 'fietsen'],
    ['vietsen', 'fietsen'],
    ['fitsen', 'fietsen'],
    ['feitsen', 'fietsen'],
    ['tael', 'taal'],
    ['moestuyn', 'moestuin'],
    ['moestiun', 'moestuin'],
    ['yogga', 'yoga'],
    ['joga', 'yoga'],
    ['singen', 'zingen'],
    ['brijen', 'breien'],
    ['bauwen', 'bouwen'],
    ['compjuter', 'computer'],
    ['komputer', 'computer'],
    ['mantelzorch', 'mantelzorg'],
    ['muziec', 'muziek'],
    ['buurthuys', 'buurthuis'],
    ['vreiwilliger', 'vrijwilliger'],
    ['vrijwiliger', 'vrijwilliger'],
    ['schilderenn', 'schilderen'],
    ['gitar', 'gitaar'],
    ['bibiliotheek', 'bibliotheek'],
    ['biblioteek', 'bibliotheek'],
    ['formullier', 'formulier'],
    ['gezelig', 'gezellig'],
    ['bijeenkomts', 'bijeenkomst'],
    ['dementi', 'dementie'],
    ['ontmoeden', 'ontmoeten'],
    ['rauw', 'rouw'],
  ])('%s becomes %s', (typed, meant) => {
    expect(mend(typed, table)).toBe(meant)
  })

  it('is mended to what sounds the same before what is common', () => {
    expect(
      mend('fietzen', [
        { word: 'fierzen', frequency: 900 },
        { word: 'fietsen', frequency: 1 },
      ]),
    ).toBe('fietsen')
  })

  it('that could be two words alike is mended to the commoner', () => {
    expect(
      mend('kapelx', [
        { word: 'kapela', frequency: 2 },
        { word: 'kapelo', frequency: 5 },
      ]),
    ).toBe('kapelo')
  })
})

describe('left as it is', () => {
  it.each([
    ['a word of the table', 'koffie'],
    ['a word of our own list', 'tennis'],
    ['an inflected word of our own list', 'tuinen'],
    ['a compound of known parts', 'breicafe'],
    ['a stop word', 'andere'],
    ['a short word', 'kof'],
    ['a number', '2026'],
    ['a word with a digit', 'koff1e'],
    ['a word that is like nothing', 'paragliding'],
    ['a word with another first letter', 'noga'],
    ['a short word with two slips', 'yooda'],
  ])('%s', (_, typed) => {
    expect(mend(typed, table)).toBe(null)
  })

  it('anything, when there are no candidates', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (typed) => {
        expect(mend(typed, [])).toBe(null)
      }),
    )
  })
})

it('mending gives a candidate or nothing, whatever is typed', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{0,14}$/), (typed) => {
      const mended = mend(typed, table)
      expect([null, ...table.map(({ word }) => word)]).toContain(mended)
      expect(mended).not.toBe(typed)
    }),
  )
})

it('a sound key is short and only letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      expect(soundKey(text)).toMatch(/^[a-z0-9]*$/)
    }),
  )
})

it('words that sound alike share a key, others do not', () => {
  for (const [one, other] of [
    ['fietsen', 'vietzen'],
    ['reis', 'rijs'],
    ['kou', 'kauw'],
    ['licht', 'ligt'],
    ['hond', 'hont'],
  ]) {
    expect(soundKey(one ?? '')).toBe(soundKey(other ?? ''))
  }
  expect(new Set(['koffie', 'koken', 'koor', 'kast', 'kaars'].map(soundKey)).size).toBe(5)
})

it('a mended text keeps its other words as they were typed', () => {
  const mended = new Map([
    ['wandellen', 'wandelen'],
    ['cafee', 'cafe'],
  ])
  expect(mendText('Samen Wandellen, naar het Cafeé', mended)).toBe('Samen wandelen, naar het cafe')
})
