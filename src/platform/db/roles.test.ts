import { expect, test } from 'vitest'
import { testDatabase } from '#testing/test-database.ts'
import { openDatabase } from './database.ts'
import { roleProblem, setupSql } from './roles.ts'

const url = process.env['SAMENSPEL_TEST_DATABASE_URL']

test('the role that our own SQL makes is good', async () => {
  expect(await roleProblem(await testDatabase())).toBeNull()
})

test.skipIf(!url)('a superuser is refused, with the SQL that makes the right role beside it', async () => {
  const database = await openDatabase({ kind: 'server', url: String(url).replace('samenspel@', 'postgres@') })
  try {
    const problem = await roleProblem(database)
    expect(problem?.sentence).toContain('"postgres" is a superuser')
    expect(problem?.sql).toContain('create role samenspel login nosuperuser nobypassrls')
  } finally {
    await database.close()
  }
})

test('names and passwords with quotes in them stay names and passwords', () => {
  const text = setupSql('o"neil', 'City', "it's")
  expect(text).toContain('grant samenspel_app, samenspel_public to "o""neil";')
  expect(text).toContain(`password 'it''s'`)
  expect(text).toContain('alter database "City" owner')
})
