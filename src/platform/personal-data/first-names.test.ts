import { expect, test } from 'vitest'
import { sureFirstNames, wordFirstNames } from './first-names.ts'

test.each([
  ['names', sureFirstNames],
  ['names that are words too', wordFirstNames],
])('the list of %s is by the alphabet, in small letters and without accents', (_name, list) => {
  const names = [...list]
  expect(names).toEqual(names.toSorted())
  expect(names.filter((name) => !/^[a-z]+(?:-[a-z]+)?$/.test(name))).toEqual([])
})

test('no name stands in both lists', () => {
  expect([...sureFirstNames].filter((name) => wordFirstNames.has(name))).toEqual([])
})
