import { describe, expect, test } from 'vitest'
import { unknownAccess } from '#capabilities/initiatives/index.ts'
import { brokenConditions } from './conditions.ts'
import type { Condition } from './questions.ts'
import { anOffer } from './testing.ts'

const at = (start: string, end: string | null) => ({
  schedule: {
    start: `2026-11-25T${start}`,
    end: end && `2026-11-25T${end}`,
    rule: null,
    except: [],
    cancelled: [],
  },
})

describe('a condition', () => {
  test('is not broken by what is unknown', () => {
    const offer = anOffer('a|b', { costCents: null, entrance: null, accessibility: unknownAccess })
    const asked: Condition[] = [
      'step-free',
      'quiet',
      'small-group',
      'alcohol-free',
      'free',
      'walk-in',
      'childcare',
      'not-full',
      'language:ar',
      'age:80',
    ]
    expect(brokenConditions(offer, asked)).toEqual([])
  })

  test.each<[Condition, Parameters<typeof anOffer>[1]]>([
    ['step-free', { told: new Set(['stairs']) }],
    ['step-free', { accessibility: { ...unknownAccess, stepFree: false } }],
    ['quiet', { told: new Set(['loud']) }],
    ['small-group', { accessibility: { ...unknownAccess, groupSize: 13 } }],
    ['alcohol-free', { accessibility: { ...unknownAccess, alcoholFree: false } }],
    ['women-only', { womenOnly: false }],
    ['no-women-only', { womenOnly: true }],
    ['free', { costCents: 1 }],
    ['cheap', { costCents: 501 }],
    ['walk-in', { entrance: 'sign-up' }],
    ['not-full', { told: new Set(['full']) }],
    ['language:ar', { accessibility: { ...unknownAccess, languages: ['nl', 'tr'] } }],
    ['age:15', { minAge: 16 }],
    ['age:19', { maxAge: 18 }],
    ['morning', at('12:00', '13:00')],
    ['afternoon', at('09:00', '12:00')],
    ['evening', at('16:00', '18:00')],
    ['daytime', at('17:00', null)],
    ['not-evening', at('19:30', '21:00')],
    ['weekend', { days: ['2026-12-02'] }],
    ['weekday', { days: ['2026-12-05', '2026-12-06'] }],
  ])('%s is broken by a fact against it', (condition, facts) => {
    expect(brokenConditions(anOffer('a|b', facts), [condition])).toEqual([condition])
  })

  test.each<[Condition, Parameters<typeof anOffer>[1]]>([
    ['small-group', { accessibility: { ...unknownAccess, groupSize: 12 } }],
    ['cheap', { costCents: 500 }],
    ['age:16', { minAge: 16, maxAge: 16 }],
    ['afternoon', at('11:30', '13:30')],
    ['evening', at('16:30', '19:00')],
    ['evening', at('18:00', null)],
    ['weekend', { days: ['2026-12-02', '2026-12-05'] }],
    ['weekday', { days: ['2026-12-04', '2026-12-05'] }],
  ])('%s is not broken at its edge', (condition, facts) => {
    expect(brokenConditions(anOffer('a|b', facts), [condition])).toEqual([])
  })
})

test('nobody can be sent to what is over', () => {
  expect(brokenConditions(anOffer('a|b', { days: [] }), [])).toEqual(['over'])
})
