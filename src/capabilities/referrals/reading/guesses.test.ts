import { expect, test } from 'vitest'
import { readQuestion } from './read.ts'

const codesOf = (text: string) => readQuestion(text).chips.map(({ group, value }) => `${group}:${value}`)
const guessed = (text: string) => codesOf(text).filter((code) => /^(?:need|interest|perhaps):/u.test(code))

/** None of these is a sentence that was learned from, and in none stands the word for what it is about. */
test.each([
  ['zijn hengels staan te verstoffen, met z’n been durft ie niet meer alleen de waterkant op', 'vissen'],
  ['heeft nog 3 bollen wol liggen en jeukende vingers', 'breien'],
  ['er zit geen douche in zijn kamer en een wasmachine heeft ie ook niet', 'wassen'],
  ['baasje heeft een nieuwe heup, de hond moet toch drie keer daags naar buiten', 'dierenoppas'],
  ['strijkbout en schemerlamp kapot, zonde om weg te doen', 'repair-cafe'],
])('%s: %s', (text, topic) => {
  expect(guessed(text).join(' ')).toMatch(new RegExp(`:${topic}\\b`, 'u'))
})

test('what is guessed and refused is not wished', () => {
  expect(guessed('zoekt gezelschap, maar geen bingo')).not.toContain('interest:bingo')
  expect(guessed('zoekt gezelschap, maar geen bingo')).not.toContain('perhaps:bingo')
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
  const { route, chips } = readQuestion('wil dood, zijn hengels staan te verstoffen')
  expect(route).toBe('veiligheid')
  expect(chips.filter(({ group }) => group === 'perhaps')).toEqual([])
})

test('where somebody comes from is told and never guessed', () => {
  expect(guessed('mist de bergen en de muziek van vroeger').join(' ')).not.toContain('herkomst-')
})
