import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { drawWest } from '#testing/areas.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { conditions } from '../domain.ts'
import { topics } from '../thesaurus/index.ts'
import { isOrigin, originTopics } from '../thesaurus/origins.ts'
import { gapExtras, heard, outcomes, verdicts } from './domain.ts'
import { countingPrivacy } from './privacy.ts'
import { topicsNamed } from './topics.ts'

/** The tables of this folder, with their schema. */
const tables = Object.keys(countingPrivacy).map((name) => (name.includes('.') ? name : `samenspel.${name}`))

/** A row that each of them takes, as SQL. */
const good: Readonly<Record<string, string>> = {
  quarter: `'2026-10-01'`,
  month: `'2026-11-01'`,
  last_month: `'2026-11-01'`,
  told_on: `'2026-11-25'`,
  area: `'west'`,
  place: `'hof'`,
  topic: `'samen-eten'`,
  condition: `'quiet'`,
  outcome: `'asked'`,
  verdict: `'full'`,
  extras: `'{when:avond}'::text[]`,
  n: '1',
}

/** What somebody might type of a resident: with and without blanks, and as a code. */
const typed = ['mevrouw Jansen, Kerkstraat 12', 'jansen', 'need:jansen', '']

let house: Houseful
let columns: { table: string; column: string; type: string }[]

beforeAll(async () => {
  house = await aHouseful()
  await drawWest(house.place)
  await topicsNamed(house.place.database)
  const found = await sql<{ table: string; column: string; type: string }>`
    select table_schema || '.' || table_name as table, column_name as column, data_type as type
    from information_schema.columns
    where table_schema || '.' || table_name = any(${tables}::text[]) and column_name <> 'municipality_id'
    order by 1, ordinal_position`.execute(house.place.database.sql)
  columns = found.rows
})

/** Writes a row as the program itself would, with one value of its own, and takes it back. */
function put(table: string, column?: string, value?: string): Promise<void> {
  const write = useCase<undefined, void>(
    { name: 'test.put', may: () => true, records: null },
    async ({ db, ctx }) => {
      const own = columns.filter((one) => one.table === table)
      const values = own.map((one) => {
        if (one.column === column) return value!
        return one.column === 'activity_id' ? `'${house.activity}'` : good[one.column]!
      })
      await sql
        .raw(
          `insert into ${table} (municipality_id, ${own.map((one) => one.column).join(', ')})
          values ('${ctx.municipality}', ${values.join(', ')})`,
        )
        .execute(db)
      throw new Error('it was taken')
    },
  )
  return write(house.place.database, house.place.ctx, undefined)
}

test('every table takes a row of codes', async () => {
  expect(tables.length).toBeGreaterThan(6)
  for (const table of tables) await expect(put(table), table).rejects.toThrow('it was taken')
})

test('no column takes typed text: the database itself refuses what is in no closed list', async () => {
  const texts = columns.filter(({ type }) => type === 'text' || type === 'ARRAY')
  expect(texts.length).toBeGreaterThan(12)
  for (const { table, column, type } of texts)
    for (const words of typed) {
      const value = type === 'ARRAY' ? `array['${words}']` : `'${words}'`
      await expect(put(table, column, value), `${table}.${column}: ${words}`).rejects.toThrow(
        /violates (check|foreign key|row-level security)/,
      )
    }
})

test('there is no other kind of column than codes, counts and days', () => {
  expect([...new Set(columns.map(({ type }) => type))].toSorted()).toEqual([
    'ARRAY',
    'date',
    'integer',
    'text',
  ])
})

test('no column takes a moment finer than it says', async () => {
  for (const { table, column } of columns.filter((one) => /quarter|month/.test(one.column)))
    await expect(put(table, column, `'2026-11-25'`), `${table}.${column}`).rejects.toThrow(/violates check/)
  await expect(put('samenspel.referral_team', 'quarter', `'2026-11-01'`)).rejects.toThrow(/violates check/)
})

test('where somebody is from can be counted nowhere', async () => {
  const about = columns.filter(({ column }) => column === 'topic')
  expect(about.length).toBeGreaterThan(1)
  for (const { table, column } of about)
    for (const { id } of originTopics)
      await expect(put(table, column, `'${id}'`), `${table}: ${id}`).rejects.toThrow(/violates/)
})

test('what a row is about cannot be changed into something else', async () => {
  const change = (table: string, column: string) =>
    useCase<undefined, void>({ name: 'test.change', may: () => true, records: null }, async ({ db }) => {
      await sql.raw(`update ${table} set ${column} = ${column}`).execute(db)
    })(house.place.database, house.place.ctx, undefined)
  for (const { table, column } of columns.filter(({ type }) => type === 'text' || type === 'ARRAY'))
    await expect(change(table, column), `${table}.${column}`).rejects.toThrow(/permission denied/)
})

test('the lists of the database are those of the program', async () => {
  const takes = (table: string, column: string, all: readonly string[]) =>
    all.map((one) => [table, column, one] as const)
  const every = [
    ...takes('samenspel.referral_condition', 'condition', conditions),
    ...takes('samenspel.referral_team', 'outcome', outcomes),
    ...takes('samenspel.referral_feedback', 'verdict', verdicts),
    ...takes('samenspel.referral_told', 'verdict', heard),
    ...takes(
      'samenspel.referral_count',
      'topic',
      topics.flatMap(({ id }) => (isOrigin(id) ? [] : [id])),
    ),
  ]
  for (const [table, column, one] of every)
    await expect(put(table, column, `'${one}'`), one).rejects.toThrow('it was taken')
  for (const one of gapExtras)
    await expect(put('samenspel.referral_gap', 'extras', `array['${one}']`), one).rejects.toThrow(
      'it was taken',
    )
})
