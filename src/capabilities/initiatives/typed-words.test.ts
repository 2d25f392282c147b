import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textQuery } from './typed-words.ts'

test('every word must occur and may be a beginning', () => {
  expect(textQuery('Samen kok')).toBe("'samen':* & 'kok':*")
  expect(textQuery('  ( & !')).toBeNull()
})

test('whatever is typed, only small letters and figures come between the quotes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(textQuery(typed) ?? "'a':*").toMatch(/^'[a-z0-9]+':\*( & '[a-z0-9]+':\*)*$/)
    }),
  )
})
