import { expect, test } from 'vitest'
import type { Answer, Question, ThemeState } from '../domain.ts'
import { toldOf } from './told.ts'

const asks = (id: string, ask: string): Question => ({
  id,
  theme: 'worth',
  words: { nl: { ask, help: 'x', example: 'x', why: 'x' } },
})
const now = { version: 2, questions: [asks('een', 'Een, nu?'), asks('twee', 'Twee, nu?')] }
const before = {
  version: 1,
  questions: [asks('weg', 'Weg?'), asks('twee', 'Twee, toen?'), asks('een', 'Een, toen?')],
}
const answer = (question: string, version: number, words: string): Answer => ({
  question,
  version,
  words,
  theme: 'worth',
  revision: 1,
})
const state: ThemeState = {
  theme: 'worth',
  standing: 'clear',
  sharedWith: 'nobody',
  officer: null,
  sharedAt: null,
}
const told = toldOf(
  { answers: [answer('weg', 1, 'c'), answer('twee', 1, 'b'), answer('een', 2, 'a')], themes: [state] },
  [now, before],
)

test('an answer keeps the question that it was given to, and stands where that question stands now', () => {
  const worth = told.find(({ theme }) => theme === 'worth')!
  expect(worth.answers.map(({ question, text }) => `${question.words.nl.ask} ${text}`)).toEqual([
    'Een, nu? a',
    'Twee, toen? b',
    'Weg? c',
  ])
})

test('every theme is told, and one that nobody touched is open', () => {
  expect(told.map(({ theme, standing, answers }) => `${theme} ${standing} ${answers.length}`)).toEqual([
    'involvement open 0',
    'worth clear 3',
    'politics open 0',
    'conditions open 0',
  ])
})
