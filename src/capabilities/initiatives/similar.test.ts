import { beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { initiativeFacts } from '#testing/an-activity.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { findSimilar } from './service/find.ts'
import { keepInitiatives } from './service/keep.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>

const keep = useCase<Parameters<typeof keepInitiatives>[1], void>(
  { name: 'test.keep', may: () => true, records: null },
  async (work, facts) => {
    await keepInitiatives(work, facts)
  },
)

beforeAll(async () => {
  place = await aMunicipality()
  const source = 'lijst.csv'
  const welcome = { source, phase: 'running', room: 'welcome' } as const
  await keep(place.database, place.ctx, [
    initiativeFacts({ ...welcome, name: 'Buurttafel', sentence: 'Samen koken en eten' }),
    initiativeFacts({ ...welcome, name: 'Kookclub', sentence: 'Elke week koken', room: 'full' }),
    initiativeFacts({ ...welcome, name: 'Kookschool', sentence: 'Leren koken', phase: 'stopped' }),
    initiativeFacts({ ...welcome, name: 'Wandelclub', sentence: 'Elke week op woensdag een rondje' }),
  ])
})

const like = async (about: string) => {
  const asked = { about, areas: [], except: null, limit: 3 }
  return (await findSimilar(place.database, place.ctx.municipality, asked)).map(({ name }) => name)
}

test('like an idea is what shares a word on what it is about, goes on, and has room', async () => {
  expect(await like('Koken op woensdag')).toEqual(['Buurttafel'])
})

test('a word on when it is makes nothing alike, and a text of no words finds nothing', async () => {
  expect(await like('Elke week op woensdag')).toEqual([])
  expect(await like('!!!')).toEqual([])
})
