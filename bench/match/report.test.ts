import { describe, expect, test } from 'vitest'
import { figuresOf, judge } from './metrics.ts'
import type { Figures } from './metrics.ts'
import { failureLines, missed, table } from './report.ts'
import type { Measured } from './report.ts'
import { anOffer, aQuestion } from './testing.ts'

const perfect: Figures = { ...figuresOf([]), ndcg: 0.9, dangerRecall: 1, professionalRecall: 1 }
const measured = (ours: Partial<Figures> = {}, baseline = 0.5, half = 'frozen'): Measured[] => [
  { half, way: 'ours', figures: { ...perfect, ...ours } },
  { half, way: 'full text', figures: { ...perfect, ndcg: baseline } },
]

describe('a target', () => {
  test('is met by what is just good enough', () => {
    expect(missed(measured({ ndcg: 0.85 }, 0.6))).toEqual([])
  })

  test.each<[Partial<Figures>, number, string]>([
    [{ ndcg: 0.849 }, 0.5, 'nDCG@5 is 0.849'],
    [{ ndcg: null }, -1, 'nDCG@5 is 0.000'],
    [{}, 0.75, '0.150 ahead of full text'],
    [{ hard: 1 }, 0.5, '1 hard negatives'],
    [{ broken: 2 }, 0.5, '2 broken conditions'],
    [{ dangerRecall: 0.99 }, 0.5, 'danger was missed'],
    [{ professionalRecall: 0.5 }, 0.5, 'professional help first was missed'],
  ])('is missed by %j', (ours, baseline, sentence) => {
    const said = missed(measured(ours, baseline))
    expect(said).toHaveLength(1)
    expect(said[0]).toContain(sentence)
  })

  test('is set for the frozen half alone', () => {
    expect(missed(measured({ hard: 9 }, 0.5, 'tuned'))).toEqual([])
  })
})

test('the table has a column for each way, and no figure where nothing was asked', () => {
  const lines = table(measured({ hard: 3, ndcg: 0.9, tasksFound: null })).split('\n')
  expect(lines[0]).toMatch(/frozen, ours +frozen, full text$/)
  expect(lines.find((line) => line.startsWith('nDCG@5'))).toMatch(/ 0\.900 +0\.500$/)
  expect(lines.find((line) => line.startsWith('hard'))).toMatch(/ 3 +0$/)
  expect(lines.find((line) => line.startsWith('volunteer'))).toMatch(/ - +-$/)
})

describe('what failed', () => {
  const offers = new Map(['Wip|Koffie', 'Wip|Soep'].map((key) => [key, anOffer(key)]))
  const question = aQuestion({ grades: { 'Wip|Koffie': 2 }, hard: ['Wip|Soep'] })
  const came = (...activities: string[]) =>
    failureLines([
      judge(
        question,
        {
          route: 'collectief',
          none: false,
          fits: activities.map((activity) => ({ initiative: 'Wip', activity })),
          tasks: [],
        },
        offers,
      ),
    ])

  test('is told with what came and what was wanted', () => {
    const lines = came('Soep')
    expect(lines).toContain('  HARD Wip|Soep')
    expect(lines).toContain('  missing 2: Wip|Koffie')
  })

  test('leaves out what went well', () => {
    expect(came('Koffie')).toEqual([])
  })
})
