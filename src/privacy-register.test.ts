import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import type { Privacy } from '#platform/privacy/marks.ts'
import { privacyRegister } from '#platform/privacy/marks.ts'
import { platformPrivacy } from '#platform/privacy/platform.ts'
import { testDatabase } from '#testing/test-database.ts'

const all: Privacy[] = [
  platformPrivacy,
  ...capabilities.map(({ privacy }) => privacy).filter((privacy) => privacy !== undefined),
]

/** Every column that is marked, as `table.column`; `table.*` for a table without people. */
const marked = new Set(
  all.flatMap((privacy) =>
    Object.entries(privacy).flatMap(([table, marks]) =>
      marks === 'no people' ? [`${table}.*`] : Object.keys(marks).map((column) => `${table}.${column}`),
    ),
  ),
)

test('every column of what is kept says whether it holds something of a person', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ table: string; column: string }>`
    select table_name as table, column_name as column from information_schema.columns
    where table_schema = 'samenspel' and column_name <> 'municipality_id'
      and table_name not in ('migration', 'migration_lock')`.execute(db)
  expect(found.rows.length).toBeGreaterThan(60)
  const unmarked = found.rows.filter(
    ({ table, column }) => !marked.has(`${table}.${column}`) && !marked.has(`${table}.*`),
  )
  expect(unmarked).toEqual([])
  const there = new Set(found.rows.flatMap(({ table, column }) => [`${table}.${column}`, `${table}.*`]))
  expect([...marked].filter((mark) => !there.has(mark))).toEqual([])
})

test('the register that is published is made of those marks', async () => {
  await expect(privacyRegister(all)).toMatchFileSnapshot('../docs/privacy-register.md')
})
