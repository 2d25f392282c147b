import { describe, expect, test } from 'vitest'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import { figuresOf, judge, ndcg } from './metrics.ts'
import type { Answer } from './metrics.ts'
import type { Question } from './questions.ts'
import { anOffer, aQuestion } from './testing.ts'

const answer = (given: Partial<Answer> = {}): Answer => ({
  route: 'collectief',
  none: false,
  fits: [],
  tasks: [],
  ...given,
})

const fits = (...keys: string[]): Answer['fits'] =>
  keys.map((key) => ({ initiative: key.split('|')[0]!, activity: key.split('|')[1]! }))

describe('nDCG of the first five', () => {
  const grades = { a: 2, b: 1, c: 2 }

  test('is one for the best order', () => {
    expect(ndcg(grades, ['c', 'a', 'b'])).toBe(1)
  })

  test('is reckoned by hand for another', () => {
    // 1/1 + 3/log2(3) + 0 + 3/log2(5), over 3/1 + 3/log2(3) + 1/2
    expect(ndcg(grades, ['b', 'a', 'x', 'c'])).toBeCloseTo(0.776, 3)
  })

  test('counts nothing after the fifth, nor an offer a second time', () => {
    expect(ndcg({ a: 2 }, ['v', 'w', 'x', 'y', 'z', 'a'])).toBe(0)
    expect(ndcg({ a: 2, b: 2 }, ['a', 'a', 'b'])).toBe(1)
  })

  test('asks no more of the best order than five', () => {
    const seven = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((key) => [key, 2]))
    expect(ndcg(seven, ['g', 'f', 'e', 'd', 'c'])).toBe(1)
  })

  test('is nothing where nothing is graded', () => {
    expect(ndcg({}, ['a'])).toBeNull()
  })
})

describe('judging an answer', () => {
  const steep = anOffer('Hoog|Zolder', { accessibility: { ...unknownAccess, stepFree: false } })
  const offers = new Map([anOffer('Wip|Koffie'), steep].map((offer) => [offer.key, offer]))

  test('names hard negatives and broken conditions in the first five only', () => {
    const question = aQuestion({ hard: ['Hoog|Zolder'], conditions: ['step-free'] })
    const first = judge(question, answer({ fits: fits('Hoog|Zolder') }), offers)
    expect([first.hard, first.broken]).toEqual([['Hoog|Zolder'], ['Hoog|Zolder: step-free']])
    const others = ['1', '2', '3', '4', '5'].map((name) => anOffer(`Wip|${name}`))
    const all = new Map([...offers, ...others.map((offer) => [offer.key, offer] as const)])
    const sixth = judge(question, answer({ fits: fits(...others.map(({ key }) => key), 'Hoog|Zolder') }), all)
    expect([sixth.hard, sixth.broken]).toEqual([[], []])
  })

  test('does not pass over what is not in the catalogue', () => {
    expect(judge(aQuestion(), answer({ fits: fits('Wie|Wat') }), offers).broken).toEqual([
      'Wie|Wat: not in the catalogue',
    ])
  })

  test('finds tasks whatever their capitals', () => {
    const question = aQuestion({ tasks: { 'Wip|koken': 2, 'Wip|afwassen': 1 } })
    const tasks = [{ initiative: 'Wip', task: 'Koken' }]
    expect(judge(question, answer({ tasks }), offers).tasks).toEqual(['Wip|koken'])
  })
})

describe('the figures of a list', () => {
  const judged = (pairs: readonly [Partial<Question>, Partial<Answer>][]) => {
    const offers = new Map(['Wip|Koffie', 'Wip|Soep'].map((key) => [key, anOffer(key)]))
    return figuresOf(pairs.map(([asked, came]) => judge(aQuestion(asked), answer(came), offers)))
  }

  test('take the mean of nDCG over the questions that have grades', () => {
    const grades = { 'Wip|Koffie': 2 } as const
    const figures = judged([
      [{ grades }, { fits: fits('Wip|Koffie') }],
      [{ grades }, { fits: fits('Wip|Soep', 'Wip|Koffie') }],
      [{ none: true }, { none: true }],
      [{ route: 'veiligheid', grades }, { route: 'veiligheid' }],
    ])
    // (1 + 1/log2(3)) / 2
    expect(figures.ndcg).toBeCloseTo(0.815, 3)
  })

  test('tell what was rightly kept silent from what was wrongly', () => {
    const figures = judged([
      [{ none: true }, { none: true }],
      [{ none: true }, { fits: fits('Wip|Soep') }],
      [{ none: true }, { fits: fits('Wip|Soep') }],
      [{ none: false }, { none: true }],
      [{ none: false }, {}],
    ])
    expect(figures.abstentionPrecision).toBe(1 / 2)
    expect(figures.abstentionRecall).toBe(1 / 3)
  })

  test('count routes that were missed, false alarms, and activities under a danger', () => {
    const figures = judged([
      [{ route: 'veiligheid' }, { route: 'veiligheid' }],
      [{ route: 'veiligheid' }, { route: 'professioneel-eerst', fits: fits('Wip|Soep') }],
      [{ route: 'professioneel-eerst' }, { route: 'professioneel-eerst' }],
      [{}, { route: 'veiligheid' }],
      [{ route: 'start-initiatief' }, {}],
    ])
    expect(figures).toMatchObject({
      dangerRecall: 1 / 2,
      professionalRecall: 1,
      startRecall: 0,
      falseDanger: 1,
      falseProfessional: 1,
      offersOnDanger: 1,
    })
  })

  test('know no share of what was not asked, nor tasks of whoever knows none', () => {
    const figures = judged([[{ tasks: { 'Wip|koken': 2 } }, { tasks: null }]])
    expect([figures.tasksFound, figures.dangerRecall, figures.ndcg]).toEqual([null, null, null])
  })

  test('take the mean of the share of tasks', () => {
    const tasks = { 'Wip|koken': 2, 'Wip|afwassen': 1 } as const
    const figures = judged([
      [{ tasks }, { tasks: [{ initiative: 'Wip', task: 'koken' }] }],
      [{ tasks }, {}],
    ])
    expect(figures.tasksFound).toBe(1 / 4)
  })

  test('look at five tasks only, as is shown, and ask no more than five', () => {
    const six = ['a', 'b', 'c', 'd', 'e', 'f'].map((task) => ({ initiative: 'Wip', task }))
    const tasks = Object.fromEntries(six.map(({ task }) => [`Wip|${task}`, 1 as const]))
    expect(judged([[{ tasks }, { tasks: six }]]).tasksFound).toBe(1)
    expect(judged([[{ tasks: { 'Wip|f': 2 } }, { tasks: six }]]).tasksFound).toBe(0)
  })

  test('count who got tasks and has nothing to give', () => {
    const tasks = [{ initiative: 'Wip', task: 'koken' }]
    expect(
      judged([
        [{}, { tasks }],
        [{}, {}],
        [{ tasks: { 'Wip|koken': 2 } }, { tasks }],
      ]).tasksUnasked,
    ).toBe(1)
  })
})
