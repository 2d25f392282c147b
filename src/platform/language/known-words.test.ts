import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { learnWords } from './known-words.ts'

const learn = useCase<readonly string[], void>(
  { name: 'test.learn', may: () => true, records: null },
  learnWords,
)

/** The known words, how often they stand in a text, and which version of their row this is. */
const known = useCase<undefined, { word: string; frequency: number; version: string }[]>(
  { name: 'test.known', may: () => true, records: null },
  async ({ db, ctx }) => {
    const found = await sql<{ word: string; frequency: number; version: string }>`
      select word, frequency, ctid::text as version from published.word
      where municipality_id = ${ctx.municipality} order by word`.execute(db)
    return found.rows
  },
)

test('a word is known by how often it stands in what was told at once, at most', async () => {
  const { database, ctx } = await aMunicipality()
  await learn(database, ctx, ['soep en soep', 'brood'])
  await learn(database, ctx, ['soep', 'brood, brood'])
  const words = (await known(database, ctx, undefined)).map(({ word, frequency }) => [word, frequency])
  expect(words).toEqual(
    expect.arrayContaining([
      ['brood', 2],
      ['soep', 2],
    ]),
  )
})

test('words that are known already are not written again, so that nobody waits for them', async () => {
  const { database, ctx } = await aMunicipality()
  await learn(database, ctx, ['koken met buren'])
  const before = await known(database, ctx, undefined)
  await learn(database, ctx, ['buren koken'])
  expect(await known(database, ctx, undefined)).toEqual(before)
})
