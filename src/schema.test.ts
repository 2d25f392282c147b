import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { testDatabase } from '#testing/test-database.ts'
import { bringUpToDate, preparation } from './schema.ts'

test('a database that is up to date takes no step', async () => {
  expect(await bringUpToDate(await testDatabase())).toEqual([])
})

test('a database without the mark of this version is gone through again, without harm', async () => {
  const database = await testDatabase()
  await sql`comment on schema samenspel is 'another version'`.execute(database.sql)
  expect(await bringUpToDate(database)).toEqual([])
  const mark = await sql<{ mark: string }>`
    select obj_description('samenspel'::regnamespace, 'pg_namespace') as mark`.execute(database.sql)
  expect(mark.rows[0]?.mark).toMatch(/^[0-9a-f]{16}$/)
})

test('the template is made once', async () => {
  const first = await templateIn(cacheFolder, preparation)
  const again = await templateIn(cacheFolder, preparation, () => expect.unreachable('it is there already'))
  expect(again).toBe(first)
})
