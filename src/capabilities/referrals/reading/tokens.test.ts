import { expect, test } from 'vitest'
import { tokensOf } from './tokens.ts'

const words = (text: string) => tokensOf(text).map((token) => token.word)
const clauses = (text: string) => tokensOf(text).map((token) => token.clause)

test('words are folded, and spoken short forms are written out', () => {
  expect(words("Durft ’s avonds niet naar Café z'n kroeg")).toEqual(
    'durft avonds niet naar cafe zijn kroeg'.split(' '),
  )
  expect(words('dhr. van 78jr, 65+')).toEqual(['meneer', 'van', '78', 'jr', '65', 'plus'])
})

test('a compound brings what it is about, without the word that only says in which form', () => {
  expect(tokensOf('breiclub')[0]?.parts).toEqual(['breien'])
  expect(tokensOf('kinderen')[0]?.base).toBe('kind')
})

test('commas, full stops, brackets and turning words divide clauses; a soft maar does not', () => {
  expect(clauses('wil eten, geen bingo maar wel bridge')).toEqual([0, 0, 1, 1, 2, 2, 2])
  expect(clauses('als het maar rustig is')).toEqual([0, 0, 0, 0, 0])
  expect(clauses('78-jarige (weduwe) - loopt slecht')).toEqual([0, 0, 1, 2, 2])
})

test('a place is where the word stands in the text as it was typed', () => {
  const text = 'Mw. wil ’s avonds — Café'
  expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Mw',
    'wil',
    'avonds',
    'Café',
  ])
})

test('any text is fine and long ones are cut', () => {
  expect(tokensOf('')).toEqual([])
  expect(tokensOf('اهلا 👋')).toEqual([])
  expect(tokensOf('a '.repeat(9000)).length).toBe(2000)
})
