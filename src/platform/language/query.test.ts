import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuery, toTsQuery, toTypedTsQuery } from './query.ts'
import type { Synonym } from './synonym-rows.ts'
import { sharedSynonyms } from './synonyms.ts'

const ask = (text: string): string => toTsQuery(readQuery(text, sharedSynonyms))
const askPlainly = (text: string): string => toTsQuery(readQuery(text, []))

/** Everything that may ever reach `to_tsquery`. Numbers of letters are bounded, so no word is overlong. */
const lexeme = /'[a-z0-9]{1,40}'(?::(?:\*|\*?A))?/.source
const all = `\\(${lexeme}(?: & ${lexeme})+\\)`
const way = `(?:${lexeme}|${all})`
const group = `(?:${way}|\\(${way}(?: \\| ${way})+\\))`
const grammar = new RegExp(`^(?:${group}(?: & ${group})*)?$`)

describe('words', () => {
  it.each([
    ['yoga dinsdag', "'yoga' & 'dinsdag'"],
    ['kinderen', "('kinderen' | 'kind')"],
    ['buurtmoestuin', "('buurtmoestuin' | ('buurt' & 'moestuin') | 'moestuin')"],
    ['wandelclub', "('wandelclub' | ('wandelen' & 'club') | 'wandelen')"],
    ['seniorenlunch', "('seniorenlunch' | ('senior' & 'lunch'))"],
    ['buurtclub', "('buurtclub' | ('buurt' & 'club'))"],
    ['kledingbank', "('kledingbank' | ('kleding' & 'bank'))"],
    ['moestuin', "'moestuin'"],
    ['Café', "'cafe'"],
    ["foto's", "'foto'"],
    ['biblio', "'biblio':*"],
    ['biblio yoga', "'biblio' & 'yoga'"],
    ['taal', "'taal'"],
    ['schaa', "'schaa':*"],
    ['scheef', "'scheef'"],
    ['ik zoek iets met yoga', "'yoga'"],
    ['yoga in de buurt', "'yoga'"],
    ['yoga yoga', "'yoga'"],
    ['55+ yoga', "'55' & 'yoga'"],
  ])('%s', (text, expected) => {
    expect(askPlainly(text)).toBe(expected)
  })

  it('that say nothing are an empty query', () => {
    for (const text of [
      '',
      ' ',
      'de',
      'voor mij',
      'waar kan ik',
      'ik wil iets',
      'i want to',
      '🙂',
      "'",
      '\u0000',
      'x',
    ]) {
      expect(readQuery(text, sharedSynonyms)).toMatchObject({ isEmpty: true, words: [] })
      expect(ask(text)).toBe('')
    }
  })

  it('that no list knows are handed over for mending, others are not', () => {
    expect(readQuery('Kofie 2026 moestuin yoga eenzaam wandellen', sharedSynonyms).unknown).toEqual([
      'kofie',
      'wandellen',
    ])
  })
})

describe('phrases', () => {
  it.each([
    ['eenzaam', 'koffie', 'ontmoeten'],
    ['ik ben zo alleen', 'inloop', 'ontmoeten'],
    ['nieuwe mensen leren kennen', 'kennismaken', 'ontmoeten'],
    ['mijn fiets is kapot', 'repair', 'repareren'],
    ['brief van de gemeente', 'administratie', 'geldzaken'],
    ['Iets doen voor de buurt?', 'vrijwilliger', 'zorg-voor-elkaar'],
    ['learn Dutch', 'taal', 'taal'],
    ['I am lonely', 'ontmoeting', 'ontmoeten'],
    ['food near me', 'maaltijd', 'eten'],
    ['walking', 'wandelen', 'bewegen'],
    ['kids', 'kind', 'ouders-en-kinderen'],
    ['afvallen', 'leefstijl', 'bewegen'],
    ['weduwe', 'rouw', 'zorg-voor-elkaar'],
    ['Oekraïne', 'nieuwkomer', 'taal'],
    ['lhbti', 'regenboog', 'ontmoeten'],
  ])('%s leads to %s', (text, word, theme) => {
    const query = readQuery(text, sharedSynonyms)
    expect(query.search).toContain(word)
    expect(query.themes).toContain(theme)
    expect(toTsQuery(query)).toContain(`'${word}'`)
  })

  it('count as one word, the longest one wins, and other words stay required', () => {
    const own: Synonym[] = [
      { when: ['rood'], search: ['kleur'], themes: [] },
      { when: ['rood staan'], search: ['schuld'], themes: [] },
    ]
    expect(toTsQuery(readQuery('rood staan dinsdag', own))).toBe(
      "(('rood' & 'staan') | 'schuld') & 'dinsdag'",
    )
  })

  it('of a municipality add to those of the shared list', () => {
    const own: Synonym = { when: ['eenzaam', 'het plein'], search: ['pleinhuis'], themes: ['plein'] }
    const query = readQuery('eenzaam', [...sharedSynonyms, own])
    expect(query.search).toEqual(expect.arrayContaining(['inloop', 'pleinhuis']))
    expect(query.themes).toEqual(['ontmoeten', 'zorg-voor-elkaar', 'plein'])
    expect(readQuery('bij het plein', [own]).search).toEqual(['pleinhuis'])
  })

  it('are not in the query for what was typed itself', () => {
    const query = readQuery('samen eten voor kinderen', sharedSynonyms)
    expect(toTypedTsQuery(query)).toBe("'eten' & ('kinderen' | 'kind')")
    expect(toTypedTsQuery(query, 'A')).toBe("'eten':A & ('kinderen':A | 'kind':A)")
  })
})

describe('whatever is typed', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          ...`' " \\ :* ( ) & | ! <-> : * A 1e3 0x1f 12e5abc yoga eenzaam buurtmoestuin e-bike 's \0`.split(
            ' ',
          ),
        ),
        {
          maxLength: 30,
        },
      )
      .map((parts) => parts.join('')),
    fc
      .array(fc.constantFrom(...sharedSynonyms.flatMap((row) => row.when), 'x', 'kinderboerderij', '🙂'), {
        maxLength: 20,
      })
      .map((parts) => parts.join(' ')),
  )

  it('the text for PostgreSQL keeps to a strict grammar', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const query = readQuery(text, sharedSynonyms)
        for (const form of [toTsQuery(query), toTypedTsQuery(query), toTsQuery(query, 'A')])
          expect(form).toMatch(grammar)
        expect(toTsQuery(query) === '').toBe(query.isEmpty)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    'search/(',
    "'",
    '\\',
    ':*',
    "' | 'a",
    'a:*B',
    '🙂',
    '\u0000',
    '\ud800',
    'é'.repeat(10_000),
    "('".repeat(10_000),
  ])('%j is safe', (text) => {
    expect(ask(text.slice(0, 20_000))).toMatch(grammar)
    expect(ask(text).length).toBeLessThan(20_000)
  })

  it('the text to show again is one clean line of at most 200 characters', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const { typed } = readQuery(text, [])
        expect(typed.length).toBeLessThanOrEqual(200)
        expect(typed).toBe(typed.trim())
        expect(typed.isWellFormed() && !/[\p{Cc}\u2028]/u.test(typed)).toBe(true)
      }),
    )
    expect(readQuery('  samen\n\u0000 eten ', []).typed).toBe('samen eten')
    expect(readQuery('👩‍🌾 moestuin', []).typed).toContain('moestuin')
  })

  it('rows of a municipality cannot break the grammar either', () => {
    const row = fc.record({
      when: fc.array(nasty, { maxLength: 3 }),
      search: fc.array(nasty, { maxLength: 3 }),
      themes: fc.constant([]),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 4 }), (rows) => {
        const text = rows.flatMap((one) => one.when).join(' ')
        expect(toTsQuery(readQuery(text, rows))).toMatch(grammar)
      }),
    )
  })
})
