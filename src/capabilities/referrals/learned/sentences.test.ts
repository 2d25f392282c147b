import { expect, test } from 'vitest'
import { findPersonalData } from '#platform/personal-data/index.ts'
import { ways } from '../domain.ts'
import type { Way } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { isOrigin } from '../thesaurus/origins.ts'
import { learnedFrom } from './classifiers.ts'
import { roles } from './roles.ts'
import { digestOf, nothing, notes, sentences, signClasses } from './sentences.ts'
import { none } from './lines.ts'
import { conditioned, learnedConditions } from './conditions.ts'
import { signs } from './signs.ts'

const known: ReadonlySet<string> = new Set(topics.map(({ id }) => id))
const asked = sentences('asked')
const offered = sentences('offered')
const told = notes()
const seen = signs()
const conditional = conditioned()

test('the weights were learned from these sentences and this thesaurus (else: npm run learn)', () => {
  expect(learnedFrom()).toBe(digestOf())
})

test('every line names topics of the thesaurus, and says something', () => {
  for (const { topics: ids, text } of [...asked, ...offered]) {
    expect(ids.length, text).toBeGreaterThan(0)
    expect(
      ids.filter((id) => !known.has(id)),
      text,
    ).toEqual([])
    expect(text.trim().split(/\s+/u).length, text).toBeGreaterThan(1)
  }
  for (const note of told) {
    const ids = roles.flatMap((role) => note[role])
    expect(
      ids.filter((id) => !known.has(id)),
      note.text,
    ).toEqual([])
    expect(ids.length, note.text).toBeGreaterThan(0)
  }
})

test('every offer says in which way one takes part, and of every way there are enough', () => {
  for (const { ways: by, text } of offered) expect(by.length, text).toBeGreaterThan(0)
  const all = [...offered, ...told.map(({ text, ways: by, unfit }) => ({ text, ways: [...by, ...unfit] }))]
  for (const one of all) {
    expect(
      one.ways.filter((way) => !ways.includes(way as Way)),
      one.text,
    ).toEqual([])
    expect(new Set(one.ways).size, one.text).toBe(one.ways.length)
  }
  for (const way of ways) {
    expect(offered.filter((one) => one.ways.includes(way)).length, way).toBeGreaterThanOrEqual(120)
    expect(told.filter((one) => one.ways.includes(way)).length, way).toBeGreaterThanOrEqual(120)
    expect(told.filter((one) => one.unfit.includes(way)).length, way).toBeGreaterThanOrEqual(60)
  }
})

test('no text stands there twice', () => {
  const all = [...asked, ...offered, ...told, ...seen, ...conditional].map(({ text }) => text.toLowerCase())
  expect(all.length - new Set(all).size).toBe(0)
})

test('every topic that can be guessed has enough to be learned from', () => {
  const count = (of: readonly { topics: readonly string[] }[], id: string) =>
    of.filter(({ topics: ids }) => ids.includes(id)).length
  for (const { id } of topics.filter((topic) => !isOrigin(topic.id))) {
    expect(count(asked, id), id).toBeGreaterThanOrEqual(80)
    expect(count(offered, id), id).toBeGreaterThanOrEqual(12)
  }
})

test('of every reason there are signs enough to learn from, and more that only look like one', () => {
  const reasons = signClasses.filter((name) => name !== nothing)
  const count = (reason: string) => seen.filter((one) => one.reason === reason).length
  expect(seen.filter(({ reason }) => ![...reasons, none].includes(reason))).toEqual([])
  for (const reason of reasons) expect(count(reason), reason).toBeGreaterThanOrEqual(700)
  expect(count(none)).toBeGreaterThanOrEqual(10_000)
})

test('of every condition there are notes enough that tell it, and many that tell none', () => {
  const names: readonly string[] = learnedConditions
  for (const { conditions, text } of conditional)
    expect(
      conditions.filter((name) => !names.includes(name)),
      text,
    ).toEqual([])
  for (const name of learnedConditions)
    expect(
      conditional.filter(({ conditions }) => conditions.includes(name)).length,
      name,
    ).toBeGreaterThanOrEqual(100)
  expect(conditional.filter(({ conditions }) => conditions.length === 0).length).toBeGreaterThanOrEqual(250)
})

// Names are of singers, painters and boards of games; and "mien" is "mijn" in the east.
test('nobody can be found by them: no number, address, e-mail or date of birth', () => {
  const found = [...asked, ...offered, ...told, ...seen, ...conditional].filter(({ text }) =>
    findPersonalData(text).some(({ kind }) => kind !== 'naam'),
  )
  expect(found.map(({ text }) => text)).toEqual([])
})
