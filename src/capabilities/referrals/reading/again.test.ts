import { expect, test } from 'vitest'
import type { Chip } from '../domain.ts'
import { isSameQuestion, settleChips } from './again.ts'
import { chipCode, readChip } from './chips.ts'
import { readQuestion } from './read.ts'

const chips = (...codes: readonly string[]): Chip[] => codes.map((code) => readChip(code)!)
const read = (text: string) => ({ text, chips: readQuestion(text).chips })

test.each([
  ['mw wil breien', 'mw wil breien', true],
  ['?', ' ?', true],
  ['mw wil breien', 'mevrouw wil graag breien, liefst overdag', true],
  ['mw wil bryen met kinderen', 'mw wil breien met kinderen', true],
  ['mw wil breien', 'mw wil voetballen', false],
  ['mevrouw zoekt een maatje', 'meneer zoekt een maatje', false],
  ['vrouw, 82, zoekt een maatje', 'vrouw, 17, zoekt een maatje', false],
  ['mw met rollator wil breien', 'mw wil zwemmen', false],
  ['mw is eenzaam en zoekt een plek om te breien', 'dhr is blind en zoekt een plek om te schaken', false],
  ['', 'jongen van 12 zoekt voetbal', false],
])('after %j, %j is the same question: %s', (before, now, isSame) => {
  expect(isSameQuestion(read(before), read(now))).toBe(isSame)
})

const before = { text: 'wil breien zonder trap', chips: chips('interest:breien', 'condition:step-free') }
const settled = (
  now: { text: string; chips: Chip[] },
  { shown, ticked }: { shown: readonly Chip[]; ticked: readonly Chip[] },
) => {
  const found = settleChips(now, before, { text: before.text, shown, ticked })
  return { ...found, chips: found.chips.map(chipCode), away: found.away.map(chipCode) }
}

test('what was taken away stays away, in sight, as often as is asked again; and comes back when it is ticked', () => {
  const ticked = chips('interest:breien')
  const once = settled(before, { shown: before.chips, ticked })
  expect(once).toEqual({ chips: ['interest:breien'], away: ['condition:step-free'], isAgain: true })
  const shown = chips(...once.chips, ...once.away)
  expect(settled(before, { shown, ticked })).toEqual(once)
  expect(settled(before, { shown, ticked: shown }).chips).toEqual(['interest:breien', 'condition:step-free'])
})

test('what was added by hand stays, and what the words no longer say goes', () => {
  const shown = chips('interest:breien', 'condition:step-free', 'condition:quiet')
  const now = { text: 'wil breien', chips: chips('interest:breien') }
  expect(settled(now, { shown, ticked: shown }).chips).toEqual(['interest:breien', 'condition:quiet'])
})

test('of another question nothing of the one before counts, but what was ticked for it', () => {
  const now = {
    text: 'jongen zoekt voetbal zonder trap',
    chips: chips('interest:voetbal', 'condition:step-free'),
  }
  const ticked = chips('interest:breien', 'condition:free')
  expect(settled(now, { shown: before.chips, ticked })).toEqual({
    chips: ['interest:voetbal', 'condition:step-free', 'condition:free'],
    away: [],
    isAgain: false,
  })
})
