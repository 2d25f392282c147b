import { expect, test } from 'vitest'
import type { Actor, PersonId } from '#platform/context/ctx.ts'
import { circlesOf } from './circles.ts'
import type { MunicipalRole } from './roles.ts'

const somebody = (role: MunicipalRole, area: string | null): Actor => ({
  kind: 'person',
  id: 'p1' as PersonId,
  session: 's1',
  grants: [{ role, area, department: null, team: null }],
})

test('a neighbourhood team stands in the circle of its area, as partners do, and in one that they are outside of', () => {
  expect(circlesOf(somebody('neighbourhood-team', 'west'))).toEqual([
    'everyone',
    'person:p1',
    'area:west',
    'worker:west',
  ])
  expect(circlesOf(somebody('partner', 'west'))).toEqual(['everyone', 'person:p1', 'area:west'])
  expect(circlesOf(somebody('neighbourhood-team', null))).toContain('worker:*')
  expect(circlesOf(somebody('area-connector', 'west'))).not.toContain('worker:west')
})
