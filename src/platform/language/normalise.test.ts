import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, wordsOf } from './normalise.ts'

describe('folding', () => {
  it.each([
    ['Café', 'cafe'],
    ['COÖRDINATOR', 'coordinator'],
    ['cafe\u0301', 'cafe'],
    ['e-bike', 'ebike'],
    ['E‑mail', 'email'],
    ['buurt-bbq', 'buurt bbq'],
    ["foto's en baby’s", 'foto en baby'],
    ["'s avonds", 's avonds'],
    ["Jans' fiets", 'jans fiets'],
    ["zus's", 'zuss'],
    ['IJsselmeer, ĳs', 'ijsselmeer ijs'],
    ['İstanbul', 'istanbul'],
    ['straße  Łódź', 'strasse lodz'],
    ['koffie\u00adochtend', 'koffieochtend'],
    ['a\u0000b\tc\r\nd', 'a b c d'],
    ['55+ en 60-plus', '55 en 60 plus'],
    ['  ', ''],
    ['🙂', ''],
    ['قهوة', 'قهوة'],
  ])('%j becomes %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('folding twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
    expect(fold('𝕬 ﬁets')).toBe('a fiets')
  })
})

describe('words', () => {
  it('are letters and digits only, and never longer than 40', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(wordsOf(text).filter((word) => !/^[a-z0-9]{1,40}$/.test(word))).toEqual([])
      }),
    )
  })

  it('stand in the order of the text', () => {
    expect(wordsOf('Samen eten in Café "De Hoek"')).toEqual(['samen', 'eten', 'in', 'cafe', 'de', 'hoek'])
  })

  it('of a megabyte are read, and stay bounded', () => {
    expect(wordsOf('één wóórd '.repeat(200_000))).toHaveLength(20_000)
    expect(wordsOf('é'.repeat(2_000_000))).toEqual(['e'.repeat(40)])
    expect(wordsOf("a'-".repeat(500_000)).length).toBeLessThanOrEqual(20_000)
  })
})
