import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { projectFolder } from '#platform/project.ts'
import { readCatalogue } from './catalogue.ts'
import type { Offer } from './catalogue.ts'
import { brokenConditions } from './conditions.ts'
import { readQuestions, strangersIn } from './questions.ts'
import type { Question } from './questions.ts'
import { readLists } from './read-lists.ts'

const here = (file: string) => join(projectFolder, 'bench/match', file)
const halves = [
  ['tuned', 'catalogue.csv', 'told.json'],
  ['frozen', 'catalogue.csv', 'told.json'],
  ['elsewhere', 'catalogue.elsewhere.csv', null],
] as const

test('the catalogue has room for lookalikes', async () => {
  const offers = await readCatalogue({ csv: here('catalogue.csv'), told: here('told.json') })
  expect(offers.size).toBeGreaterThanOrEqual(100)
  expect([...offers.values()].filter(({ days }) => days.length === 0)).toHaveLength(2)
})

describe.each(halves)('%s', (half, csv, told) => {
  let questions: Question[]
  let offers: Map<string, Offer>

  beforeAll(async () => {
    questions = await readQuestions(here(`questions.${half}.jsonl`))
    offers = await readCatalogue({ csv: here(csv), told: told === null ? null : here(told) })
  })

  test('has at least thirty questions, each with an id of its own', () => {
    expect(questions.length).toBeGreaterThanOrEqual(30)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
  })

  test('names nothing that is not there', () => {
    expect(strangersIn(questions, offers)).toEqual([])
  })

  test('wants nothing that breaks its own conditions', () => {
    const against = questions.flatMap(({ id, grades, conditions }) =>
      Object.keys(grades).flatMap((key) =>
        (offers.has(key) ? brokenConditions(offers.get(key)!, conditions) : []).map(
          (condition) => `${id} ${key}: ${condition}`,
        ),
      ),
    )
    expect(against).toEqual([])
  })

  test('wants nothing where it says that nothing fits, and something where it does not', () => {
    const odd = questions.filter(
      ({ route, none, grades, tasks }) =>
        route === 'collectief' && none === Object.keys({ ...grades, ...tasks }).length > 0,
    )
    expect(odd.map(({ id }) => id)).toEqual([])
  })
})

test.each(readLists)(
  'the list $name, which was worked with, names nothing that is not there',
  async (list) => {
    const offers = await readCatalogue({ csv: list.catalogue, told: null })
    expect(strangersIn(await readQuestions(list.questions), offers)).toEqual([])
  },
)
