import { describe, expect, test } from 'vitest'
import { themes } from '../domain.ts'
import type { QuestionWords } from '../domain.ts'
import { label, ownQuestions, themeWords } from './questions.ts'
import { stepTable } from './step-table.ts'

const { questions } = ownQuestions
const parts = ['ask', 'help', 'example', 'why'] as const
const languages = ['nl', 'en'] as const

/** Every text of a language, with where it stands, so that a breach names it. */
function textsIn(locale: (typeof languages)[number]): [string, string][] {
  const asked = questions.flatMap(({ id, words }) =>
    parts.map((part): [string, string] => [`${id}.${part}`, words[locale]?.[part] ?? '']),
  )
  const themed = themes.flatMap((theme): [string, string][] =>
    Object.entries(themeWords[theme][locale]).map(([part, text]) => [`${theme}.${part}`, text]),
  )
  const steps = stepTable.flatMap(({ when, words }): [string, string][] =>
    Object.entries(words[locale]).map(([part, text]) => [`${JSON.stringify(when)}.${part}`, text]),
  )
  return [...asked, ...themed, ...steps, ['label', label[locale]]]
}

const sentencesOf = (text: string) => text.split(/(?<=[.?])\s+/)
const wordsOf = (sentence: string) => sentence.split(/\s+/).length

describe('our own questions', () => {
  test.each(themes)('%s asks four to seven things of everybody', (theme) => {
    const common = questions.filter((question) => question.theme === theme && question.only === undefined)
    expect(common.length).toBeGreaterThanOrEqual(4)
    expect(common.length).toBeLessThanOrEqual(7)
  })

  test('who wants to take over a task is asked three to five things more', () => {
    const challenge = questions.filter(({ only }) => only === 'challenge')
    expect(challenge.length).toBeGreaterThanOrEqual(3)
    expect(challenge.length).toBeLessThanOrEqual(5)
  })

  test('have ids that differ, and can stand in an address', () => {
    const ids = questions.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
  })

  test('stand by theme, in the order of the themes', () => {
    const order = questions.map(({ theme }) => themes.indexOf(theme))
    expect(order).toEqual(order.toSorted())
  })

  test('an answer on the page of an initiative stands for at most what that page can hold', () => {
    expect(new Set(questions.flatMap(({ known }) => known ?? []))).toEqual(
      new Set(['about', 'people', 'place', 'money', 'when']),
    )
  })

  test.each(languages)('are complete in %s, and nothing is said twice', (locale) => {
    for (const [where, text] of textsIn(locale)) expect(text.trim(), where).not.toBe('')
    const asks = questions.map(({ words }) => words[locale]!.ask)
    expect(new Set(asks).size).toBe(asks.length)
  })

  test.each(languages)('in %s are questions, end as sentences do, and nobody calls out', (locale) => {
    for (const { id, words } of questions) {
      const said = words[locale] as QuestionWords
      expect(said.ask, id).toMatch(/^\p{Lu}.*\?$/u)
      for (const part of ['help', 'example', 'why'] as const)
        expect(said[part], `${id}.${part}`).toMatch(/^\p{Lu}.*[.?]$/u)
    }
    for (const [where, text] of textsIn(locale)) expect(text, where).not.toContain('!')
  })

  test('give direction, and never say that something must be', () => {
    for (const [where, text] of textsIn('nl')) expect(text, where).not.toMatch(/\bmoet(en)?\b|\bverplicht\b/i)
    for (const [where, text] of textsIn('en')) expect(text, where).not.toMatch(/\b(must|have to)\b/i)
  })

  test('have no Dutch sentence of more than twenty words', () => {
    const long = textsIn('nl').flatMap(([where, text]) =>
      sentencesOf(text)
        .filter((sentence) => wordsOf(sentence) > 20)
        .map((sentence) => `${where}: ${sentence}`),
    )
    expect(long).toEqual([])
  })
})
