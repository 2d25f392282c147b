import { expect, test } from 'vitest'
import type { Chip } from '../domain.ts'
import { chipCode, readChip } from '../reading/chips.ts'
import { chipsThatCount, isAskedAgain } from './again.ts'

const chips = (...codes: readonly string[]): Chip[] => codes.map((code) => readChip(code)!)
const count = (...given: Parameters<typeof chipsThatCount>) => chipsThatCount(...given).map(chipCode)

test.each([
  ['mw wil breien', 'mw wil breien', true],
  ['mw wil breien', 'mevrouw wil graag breien, liefst overdag', true],
  ['mw wil bryen met anderen', 'mw wil breien met anderen', true],
  ['mw met rollator wil koffie drinken', 'jongen van 12 zoekt voetbal', false],
  ['', 'jongen van 12 zoekt voetbal', false],
])('after %j, %j is the same question: %s', (before, now, isSame) => {
  expect(isAskedAgain(before, now)).toBe(isSame)
})

const read = chips('interest:breien', 'condition:step-free')

test('what was taken away stays away, as often as is asked again', () => {
  const once = { shown: read, ticked: chips('interest:breien') }
  expect(count(read, read, once)).toEqual(['interest:breien'])
  const twice = { shown: chips('interest:breien'), ticked: chips('interest:breien') }
  expect(count(read, read, twice)).toEqual(['interest:breien'])
})

test('what was added by hand stays, and what the words no longer say goes', () => {
  const shown = chips('interest:breien', 'condition:step-free', 'condition:quiet')
  expect(count(chips('interest:breien'), read, { shown, ticked: shown })).toEqual([
    'interest:breien',
    'condition:quiet',
  ])
})

test('of another question nothing of the one before counts, but what was ticked for it', () => {
  const now = chips('interest:voetbal')
  expect(count(now, null, { shown: read, ticked: [...read, ...chips('condition:free')] })).toEqual([
    'interest:voetbal',
    'condition:free',
  ])
})
