import { expect, it } from 'vitest'
import { fold } from './normalise.ts'
import { readRows, synonymThemes } from './synonym-rows.ts'
import { sharedSynonyms } from './synonyms.ts'

const phrases = sharedSynonyms.flatMap((synonym) => synonym.when)

it('the shared list holds more than 120 rows and 800 phrases', () => {
  expect(sharedSynonyms.length).toBeGreaterThan(120)
  expect(phrases.length).toBeGreaterThan(800)
})

it('every phrase is folded, stands only once and is not too long to be typed', () => {
  expect(phrases.filter((phrase) => fold(phrase) !== phrase || phrase === '')).toEqual([])
  expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) !== i)).toEqual([])
  expect(phrases.filter((phrase) => phrase.split(' ').length > 6)).toEqual([])
})

it('every row has words to search, each one folded word', () => {
  for (const { search } of sharedSynonyms) {
    expect(search.length).toBeGreaterThan(0)
    expect(search.filter((word) => !/^[a-z0-9]{2,40}$/.test(word))).toEqual([])
  }
})

it('every row points to themes that exist', () => {
  const known: readonly string[] = synonymThemes
  expect(
    sharedSynonyms.flatMap((synonym) => synonym.themes).filter((theme) => !known.includes(theme)),
  ).toEqual([])
})

it('a row may go on on an indented line', () => {
  expect(readRows('# koken\nkoken, leren\n  koken > keuken > eten\n\n')).toEqual([
    { when: ['koken', 'leren koken'], search: ['keuken'], themes: ['eten'] },
  ])
})
