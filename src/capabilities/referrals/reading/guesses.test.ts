import { expect, test } from 'vitest'
import { readQuestion } from './read.ts'

const codesOf = (text: string) => readQuestion(text).chips.map(({ group, value }) => `${group}:${value}`)
const guessed = (text: string) => codesOf(text).filter((code) => /^(?:need|interest|perhaps):/u.test(code))

/** None of these is a sentence that was learned from, and no list of the thesaurus holds a word of theirs. */
test.each([
  ['zou zo graag weer eens een lange bal slaan op het gravel', 'tennis'],
  ['zijn knieën kraken, in het warme water voelt hij niks meer', 'aquagym'],
  ['op zolder ligt een heel landschap met wissels en seinen', 'modelbouw'],
  ['houdt van het geluid van klikkende ballen in het gravel en een pastis', 'jeu-de-boules'],
])('%s: %s', (text, topic) => {
  expect(guessed(text)).toContain(`interest:${topic}`)
})

test('what would be guessed and is refused is no wish', () => {
  expect(guessed('liever geen lange bal slaan op het gravel')).toEqual([])
})

test('what somebody is without is wanted, and not refused', () => {
  expect(guessed('na jaren straat een kamertje zonder douche en wasmachine')).toContain('interest:wassen')
})

test('a word that says when is no wish', () => {
  expect(guessed('werkt overdag, wil graag een koor').join(' ')).not.toContain('dag-opvang')
})

test('beside what is sure of a topic there is no perhaps about it', () => {
  const codes = codesOf('wil graag breien')
  expect(codes).toContain('interest:breien')
  expect(codes).not.toContain('perhaps:breien')
})

test('in danger nothing is guessed', () => {
  const text = 'wil dood, zou zo graag weer eens een lange bal slaan op het gravel'
  expect(readQuestion(text).route).toBe('veiligheid')
  expect(guessed(text)).toEqual([])
})
