import { expect, test } from 'vitest'
import type { Chip } from '#capabilities/referrals/domain.ts'
import { conditionFigures, conditionNotes } from './conditions-read.ts'

const chips = (...codes: string[]): Chip[] =>
  codes.map((code) => {
    const [group, value] = code.split(':') as [Chip['group'], string]
    return { group, value }
  })

test('what is read is counted by hand', () => {
  const read: Readonly<Record<string, Chip[]>> = {
    a: chips('condition:free', 'when:ochtend', 'age:33'),
    b: chips('condition:quiet', 'when:avond', 'interest:breien'),
  }
  const notes = [
    { asked: ['cheap', 'daytime', 'age:32', 'monday'], text: 'a' },
    { asked: [], text: 'b' },
  ]
  expect(conditionFigures(notes, (text) => read[text]!)).toEqual({ asked: 4, read: 3, unasked: 2 })
})

test('of notes that nobody learned from most conditions are read, and few that were not meant', () => {
  const { asked, read, unasked } = conditionFigures(conditionNotes())
  expect(asked).toBeGreaterThan(800)
  expect(read / asked).toBeGreaterThan(0.7)
  expect(unasked / asked).toBeLessThan(0.07)
})
