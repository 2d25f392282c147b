import { describe, expect, test } from 'vitest'
import { standings as allStandings, themes } from '../domain.ts'
import type { Standing, Theme } from '../domain.ts'
import { expectations as allExpectations, nextSteps } from './next-steps.ts'
import type { WhereOneStands } from './next-steps.ts'
import { stepTable } from './step-table.ts'

const all = (standing: Standing): Record<Theme, Standing> => ({
  involvement: standing,
  worth: standing,
  politics: standing,
  conditions: standing,
})
const steps = (given: Partial<WhereOneStands>) =>
  nextSteps({ standings: all('clear'), expectations: [], ...given }).map(({ when }) => when)

describe('what you can do now', () => {
  test('is one step for every theme that is not clear', () => {
    expect(steps({ standings: { ...all('clear'), worth: 'open', conditions: 'busy' } })).toEqual([
      { theme: 'worth', standing: 'open' },
      { theme: 'conditions', standing: 'busy' },
    ])
  })

  test('when all is clear is to begin, and only then', () => {
    expect(steps({})).toEqual(['everything-clear'])
    expect(steps({ standings: { ...all('clear'), politics: 'busy' } })).not.toContain('everything-clear')
  })

  test('is a step for everything hoped for, in the order in which it is asked', () => {
    expect(steps({ expectations: ['task', 'money'] })).toEqual([
      'everything-clear',
      { expectation: 'money' },
      { expectation: 'task' },
    ])
  })

  test('is nothing of the municipality for who is clear and goes their own way', () => {
    const found = nextSteps({ standings: all('clear'), expectations: ['left-alone'] })
    expect(found.map(({ href }) => href)).not.toContain('/gesprekken/nieuw')
    expect(found).toHaveLength(2)
  })

  test('comes to the municipality only where something is hoped for from it', () => {
    const themed = stepTable.filter(({ when }) => typeof when === 'string' || 'theme' in when)
    expect(themed.map(({ href }) => href)).not.toContain('/gesprekken/nieuw')
  })

  test('has a line for every theme that is open or busy, and every expectation, once', () => {
    const themed = themes.flatMap((theme) =>
      allStandings.filter((one) => one !== 'clear').map((standing) => ({ theme, standing })),
    )
    expect(stepTable.map(({ when }) => when)).toEqual([
      'everything-clear',
      ...themed,
      ...allExpectations.map((expectation) => ({ expectation })),
    ])
  })

  test('leads only to pages of Samenspel', () => {
    const known = ['/initiatieven', '/meedoen', '/gesprekken/nieuw', '/kompas']
    for (const { href } of stepTable) expect(known).toContain(href)
  })
})
