import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { enqueue } from '#platform/jobs/boss.ts'
import { newId } from '#platform/ids.ts'
import { aRow, columnsOf } from '#testing/a-row.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { tablesWith } from '#testing/traces.ts'
import { jobs } from '../../schema.ts'
import { changesOf, erase } from './erase.ts'
import { readHeld } from './export.ts'
import { peopleTable, plain } from './marks.ts'
import type { MarkedTable, Privacy, Who } from './marks.ts'
import { tablesOfPeople } from './marks.ts'
import { peopleIn } from './platform.ts'
import { hashOfAddress } from '#platform/mail/unreachable.ts'
import { cut, ownersOf, placeOf } from './whose.ts'
import type { Someone } from './whose.ts'

const tables = peopleIn(capabilities)
let city: Awaited<ReturnType<typeof aMunicipality>>
let other: Awaited<ReturnType<typeof aMunicipality>>
beforeAll(async () => {
  ;[city, other] = [await aMunicipality(), await aMunicipality()]
})

const anybody = { may: () => true, records: null } as const
const work = <Result>(ctx: Ctx, run: (within: Work) => Promise<Result>): Promise<Result> =>
  useCase<undefined, Result>({ ...anybody, name: 'test.work' }, run)(city.database, ctx, undefined)

function somebody(): Someone {
  const id = newId() as unknown as PersonId
  return { id, email: `spoor.${id}@voorbeeld.example` }
}

type Row = Readonly<Record<string, unknown>>

/** Keys that stay, because the municipality must keep what they lead to. */
const ofRecords = new Set<string>()

/**
 * A row in each table for each way in which it can be this person's, with their id in every text that is theirs.
 * @returns the keys by which rows of theirs are found that say nothing of them by themselves
 */
async function everywhere(within: Work, someone: Someone): Promise<string[]> {
  const keys: string[] = []
  const rows = new Map<string, Row>()
  for (const { name, mark } of tables)
    for (const owner of ownersOf(mark)) {
      const table = name.includes('.') ? name : `samenspel.${name}`
      const texts = (await columnsOf(within, table)).filter(({ type }) => type === 'text')
      const isText = (place: string) => place.includes('.') || texts.some((one) => one.name === place)
      const theirs =
        owner.erasing === 'row'
          ? Object.keys(mark.columns).filter((column) => typeof mark.columns[column] === 'object')
          : changesOf(owner.become).map(([place]) => place)
      const traces = theirs.filter(isText).map((place) => [place, `${someone.id} ${place}`] as const)
      const values = asColumns([...traces, [placeOf(owner), found(owner, someone, { rows, within })]])
      if ('parent' in owner) keys.push(String(values[owner.by]))
      // A record stays with what it stands by, which says nothing of anybody once its name is gone.
      if ('parent' in owner && owner.erasing !== 'row') ofRecords.add(String(values[owner.by]))
      const row = await aRow(within, table, values)
      if (!rows.has(name)) rows.set(name, row)
      for (const copy of mark.copies ?? []) await aRow(within, copy, { ...keysOf(row, name), ...values })
    }
  return keys
}

/** What makes a row this person's. */
function found(
  who: Who,
  { id, email }: Someone,
  { rows, within }: { rows: ReadonlyMap<string, Row>; within: Work },
): unknown {
  if ('id' in who) return id
  if ('email' in who) return email.toUpperCase()
  if ('emailHash' in who) return hashOfAddress(within.ctx.municipality, email)
  return 'mentionedIn' in who ? `Schrijf naar ${email}.` : rows.get(who.parent)?.[who.by]
}

/** Values by place as values by column: those within JSON together. */
function asColumns(places: readonly (readonly [place: string, value: unknown])[]): Row {
  const json = new Map<string, Record<string, unknown>>()
  const columns: Record<string, unknown> = {}
  for (const [place, value] of places) {
    const { column, within } = cut(place)
    if (within === null) columns[column] = value
    else json.set(column, { ...json.get(column), [within]: value })
  }
  return {
    ...columns,
    ...Object.fromEntries([...json].map(([name, value]) => [name, JSON.stringify(value)])),
  }
}

function keysOf(row: Row, name: string): Row {
  return { [`${name}_id`]: row[`${name}_id`] }
}

const namesOf = (of: readonly MarkedTable[]) =>
  of.flatMap(({ name, mark }) => [name.includes('.') ? name : `samenspel.${name}`, ...(mark.copies ?? [])])

describe('erasing somebody', () => {
  test('leaves nothing of them in any table, by the marks of all tables, and everything of everybody else', async () => {
    const [me, neighbour] = [somebody(), somebody()]
    const job = jobs[0]!
    const [mine, theirs] = [[me.id, me.email], [neighbour.id]] as [string[], string[]]
    await work(city.ctx, async (within) => {
      for (const [one, traces] of [
        [me, mine],
        [neighbour, theirs],
      ] as const) {
        traces.push(hashOfAddress(city.ctx.municipality, one.email), ...(await everywhere(within, one)))
        await enqueue(within, job, { deep: [{ person: one.id }] })
        await enqueue(within, job, { text: `Dag,\n${one.email.toUpperCase()}.` })
      }
    })
    // The same address in another municipality is another person.
    const elsewhere = await work(other.ctx, (within) => everywhere(within, me))
    const all = namesOf(tables)
    const before = await tablesWith(city, mine)
    expect(before).toEqual(expect.arrayContaining([...all, 'pgboss.job_common']))
    const neighbours = await tablesWith(city, theirs)
    await work(city.ctx, (within) => erase(within, tables, me))
    const gone = mine.filter((one) => !ofRecords.has(one))
    expect(await tablesWith(city, gone)).toEqual([])
    expect(await tablesWith(city, theirs)).toEqual(neighbours)
    const there = [me.id, hashOfAddress(other.ctx.municipality, me.email), ...elsewhere]
    expect(await tablesWith(other, there)).toEqual(expect.arrayContaining(all))
  })

  test('does not take a longer address for theirs', async () => {
    const me = somebody()
    const longer = [`x${me.email}`, `${me.email}.nl`, `x.${me.email}`]
    await work(city.ctx, async (within) => {
      for (const text of longer) {
        await enqueue(within, jobs[0]!, { text })
        await aRow(within, 'samenspel.mail', { to_address: text, body: text })
      }
    })
    await work(city.ctx, (within) => erase(within, tables, { ...me, id: newId() as unknown as PersonId }))
    for (const text of longer)
      expect(await tablesWith(city, [text])).toEqual(['pgboss.job', 'pgboss.job_common', 'samenspel.mail'])
  })
})

/** Marks of tables that live as long as one transaction. */
const kept: Privacy = {
  'pg_temp.request': peopleTable({
    what: { nl: 'een vraag', en: 'a question' },
    of: [
      {
        id: 'person_id',
        erasing: 'record',
        become: { person_id: null, name: 'een bewoner', text: { stays: 'het archiefstuk zelf' } },
      },
      { id: 'handled_by', erasing: 'columns', become: { handled_by: null } },
    ],
    keep: { record: 'question', from: 'at' },
    columns: {
      ...plain('request_id', 'at'),
      person_id: { purpose: 'x', basis: 'publieke taak' },
      name: { purpose: 'x', basis: 'publieke taak' },
      text: { purpose: 'x', basis: 'publieke taak' },
      handled_by: { purpose: 'x', basis: 'publieke taak' },
    },
  }),
  'pg_temp.note': peopleTable({
    what: { nl: 'een notitie', en: 'a note' },
    of: [{ parent: 'pg_temp.request', by: 'request_id', erasing: 'row' }],
    keep: 'until erased',
    columns: { request_id: 'plain', note: { purpose: 'x', basis: 'publieke taak' }, code: 'secret' },
  }),
}
const keptTables = tablesOfPeople([kept])

async function makeKept({ db, ctx }: Work, me: Someone, officer: Someone) {
  await sql`create temp table request (municipality_id text, request_id text, at timestamptz, person_id text, name text,
    text text, handled_by text) on commit drop`.execute(db)
  await sql`create temp table note (municipality_id text, request_id text, note text, code text) on commit drop`.execute(
    db,
  )
  await sql`insert into request values
    (${ctx.municipality}, 'one', ${ctx.now}, ${me.id}, 'Naam', 'Mag hier een bankje?', ${officer.id}),
    (${ctx.municipality}, 'two', ${ctx.now}, ${officer.id}, 'Ander', 'Mag hier een boom?', null)`.execute(db)
  await sql`insert into note values (${ctx.municipality}, 'one', 'bij de sloot', 'geheim'),
    (${ctx.municipality}, 'two', 'bij de brug', 'geheim')`.execute(db)
}

const rowsOf = async ({ db }: Work, name: string) =>
  (await sql<Record<string, unknown>>`select * from ${sql.table(name)} order by request_id`.execute(db)).rows

describe('a record of the municipality', () => {
  test('stays without the name when the person goes; what hangs below it goes', async () => {
    const [me, officer] = [somebody(), somebody()]
    await work(city.ctx, async (within) => {
      await makeKept(within, me, officer)
      await erase(within, keptTables, me)
      expect(await rowsOf(within, 'request')).toMatchObject([
        { request_id: 'one', person_id: null, name: 'een bewoner', handled_by: officer.id },
        { request_id: 'two', person_id: officer.id, name: 'Ander' },
      ])
      expect(await rowsOf(within, 'note')).toMatchObject([{ request_id: 'two' }])
    })
  })

  test('who is in it in another part is taken out of that part only', async () => {
    const [me, officer] = [somebody(), somebody()]
    await work(city.ctx, async (within) => {
      await makeKept(within, me, officer)
      await erase(within, keptTables, officer)
      expect(await rowsOf(within, 'request')).toMatchObject([
        { request_id: 'one', person_id: me.id, name: 'Naam', handled_by: null },
        { request_id: 'two', person_id: null, name: 'een bewoner' },
      ])
    })
  })
})

test('what is taken along holds no secrets, and of a row that is also another’s not that other', async () => {
  const [me, officer] = [somebody(), somebody()]
  await work(city.ctx, async (within) => {
    await makeKept(within, me, officer)
    const held = await readHeld(within, keptTables, me)
    expect(held.map(({ name, columns, rows }) => ({ name, columns, rows }))).toEqual([
      {
        name: 'pg_temp.request',
        columns: ['request_id', 'at', 'person_id', 'name', 'text', 'handled_by'],
        rows: [
          {
            request_id: 'one',
            at: expect.stringMatching(/^2026-11-25T/) as string,
            person_id: me.id,
            name: 'Naam',
            text: 'Mag hier een bankje?',
            handled_by: null,
          },
        ],
      },
      {
        name: 'pg_temp.note',
        columns: ['request_id', 'note'],
        rows: [{ request_id: 'one', note: 'bij de sloot' }],
      },
    ])
  })
})
