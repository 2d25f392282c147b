import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { peopleTable, plain, tablesOfPeople } from '#platform/privacy/marks.ts'
import type { ColumnMark } from '#platform/privacy/marks.ts'
import { allMarks, peopleIn } from '#platform/privacy/platform.ts'
import { privacyRegister } from '#platform/privacy/register.ts'
import { impossibleMarks } from '#testing/impossible-marks.ts'
import { testDatabase } from '#testing/test-database.ts'

const marks = allMarks(capabilities).flatMap((privacy) => Object.entries(privacy))
const copies = peopleIn(capabilities).flatMap(({ mark }) => mark.copies ?? [])

/** Every column that is marked, as `table.column`; `table.*` for a table without people or a copy. */
const marked = new Set([
  ...copies.map((copy) => `${copy}.*`),
  ...marks.flatMap(([table, mark]) =>
    mark === 'no people' ? [`${table}.*`] : Object.keys(mark.columns).map((column) => `${table}.${column}`),
  ),
])

test('every column of what is kept says whether it holds something of a person', async () => {
  const { sql: db } = await testDatabase()
  const found = await sql<{ table: string; column: string }>`
    select case table_schema when 'samenspel' then '' else table_schema || '.' end || table_name as table,
      column_name as column
    from information_schema.columns
    where table_schema in ('samenspel', 'published') and column_name <> 'municipality_id'
      and table_name not in ('migration', 'migration_lock')`.execute(db)
  expect(found.rows.length).toBeGreaterThan(120)
  const unmarked = found.rows.filter(
    ({ table, column }) => !marked.has(`${table}.${column}`) && !marked.has(`${table}.*`),
  )
  expect(unmarked).toEqual([])
  const there = new Set(found.rows.flatMap(({ table, column }) => [`${table}.${column}`, `${table}.*`]))
  expect([...marked].filter((mark) => !there.has(mark))).toEqual([])
})

test('every mark can be carried out', async () => {
  expect(await impossibleMarks(await testDatabase(), peopleIn(capabilities))).toEqual([])
})

const personal: ColumnMark = { purpose: 'x', basis: 'toestemming' }
const what = { nl: 'iets', en: 'something' }

test('a mark that cannot be carried out is told', async () => {
  const wrong = tablesOfPeople([
    {
      session: peopleTable({
        what,
        of: [{ parent: 'person', by: 'token_hash', erasing: 'columns', become: { device: null } }],
        keep: { days: 1, from: 'device' },
        columns: { ...plain('token_hash'), device: personal, seen_at: personal },
        copies: ['published.area'],
      }),
      person: peopleTable({
        what,
        of: [{ id: 'since', erasing: 'row' }],
        keep: 'until erased',
        columns: { since: personal },
      }),
      audit_entry: peopleTable({
        what,
        of: [{ id: 'actor', erasing: 'columns', become: { actor: '' } }],
        keep: { days: 1, from: 'at' },
        columns: { ...plain('at'), actor: personal },
      }),
    },
  ])
  expect(await impossibleMarks(await testDatabase(), wrong)).toEqual([
    'samenspel.session.device is no moment.',
    'samenspel.session.device cannot be emptied.',
    'published.area.token_hash is not there.',
    'published.area.token_hash is not there.',
    'published.area.device is not there.',
    'published.area.device is not there.',
    'published.area.device is not there.',
    'session.seen_at does not say what becomes of it.',
    'session.token_hash looks like a secret and would be exported.',
    'person.token_hash is not there.',
    'samenspel.person.since finds nobody: it is no text.',
    'session must stand after person.',
    'samenspel.audit_entry.actor may not be changed by a use case.',
  ])
})

test('a mark that speaks of a column that is not there, or leaves out what it must say, does not compile', () => {
  const columns = { person_id: personal, name: personal, ...plain('at') }
  const of = [{ id: 'person_id', erasing: 'row' }] as const
  const record = { id: 'person_id', erasing: 'record', become: { name: 'een bewoner' } } as const
  const tables = [
    // @ts-expect-error -- nobody can be found by it
    peopleTable({ what, columns, keep: 'until erased', of: [{ id: 'persoon', erasing: 'row' }] }),
    // @ts-expect-error -- it does not say whose a row is
    peopleTable({ what, columns, keep: 'until erased' }),
    // @ts-expect-error -- or of nobody, with columns of people in it
    peopleTable({ what, columns, keep: 'until erased', of: [] }),
    // @ts-expect-error -- it does not say how long
    peopleTable({ what, columns, of }),
    // @ts-expect-error -- the days count from nothing
    peopleTable({ what, columns, of, keep: { days: 1, from: 'when' } }),
    // @ts-expect-error -- nothing is said of what becomes of the columns
    peopleTable({ what, columns, keep: 'until erased', of: [{ id: 'person_id', erasing: 'columns' }] }),
    // @ts-expect-error -- a record is kept for the term of its kind
    peopleTable({ what, columns, of: [record], keep: 'until erased' }),
    peopleTable({ what, columns, of: [record], keep: { record: 'question', from: 'at' } }),
  ]
  expect(tables).toHaveLength(8)
})

test('the register that is published is made of those marks', async () => {
  await expect(privacyRegister(peopleIn(capabilities))).toMatchFileSnapshot('../docs/privacy-register.md')
})
