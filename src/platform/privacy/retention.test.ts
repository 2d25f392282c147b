import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { capabilities } from '#capabilities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { aRow } from '#testing/a-row.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { peopleTable, plain, tablesOfPeople } from './marks.ts'
import { timedIn } from './platform.ts'
import { dropFromAll, dropPastTerm } from './retention.ts'
import { daysAndFrom } from './terms.ts'

const tables = timedIn(capabilities)
const withTerm = tables.flatMap(({ name, mark }) => {
  const term = daysAndFrom(mark)
  return term === null ? [] : [{ name, ...term }]
})
let city: Awaited<ReturnType<typeof aMunicipality>>
beforeAll(async () => {
  city = await aMunicipality()
})

const work = <Result>(run: (within: Work) => Promise<Result>): Promise<Result> =>
  useCase<undefined, Result>({ name: 'test.work', may: () => true, records: null }, run)(
    city.database,
    city.ctx,
    undefined,
  )
const at = (days: number, minutes = 0): Ctx => ({
  ...city.ctx,
  actor: { kind: 'system', name: 'test' },
  now: new Date(city.ctx.now.getTime() + days * 86_400_000 + minutes * 60_000),
})

/** The earliest moment from which days count in a table, in milliseconds. */
async function startOf(
  db: Work['db'],
  { table: name, from, city: municipality }: { table: string; from: string; city: string },
): Promise<number> {
  const found = await sql<{ start: Date }>`select min(${sql.ref(from)})::timestamptz as start
    from ${sql.table(`samenspel.${name}`)} where municipality_id = ${municipality}`.execute(db)
  return found.rows[0]!.start.getTime()
}

describe('at night', () => {
  test.each(withTerm)('a row of $name goes when its $days days are over, and not before', async (given) => {
    const { name, days, from } = given
    await work((within) => aRow(within, `samenspel.${name}`, { [from]: city.ctx.now }))
    const marks = tables.filter((one) => one.name === name)
    // A day counts from its own midnight, and the moment of the test is in the morning.
    const begun = await work(({ ctx, db }) => startOf(db, { table: name, from, city: ctx.municipality }))
    const late = (minutes: number) => at(days + (begun - city.ctx.now.getTime()) / 86_400_000, minutes)
    expect(await dropPastTerm(city.database, late(-1), marks)).toEqual({ gone: 0 })
    expect((await dropPastTerm(city.database, late(1), marks)).gone).toBeGreaterThanOrEqual(1)
    expect(await dropPastTerm(city.database, late(1), marks)).toEqual({ gone: 0 })
  })

  test('what has no number of days stays', async () => {
    await work((within) => aRow(within, 'samenspel.person'))
    await dropPastTerm(city.database, at(10_000), tables)
    const left = await work(async ({ db }) => (await sql`select 1 from samenspel.person`.execute(db)).rows)
    expect(left).not.toEqual([])
  })

  test('nobody but the platform itself does this', async () => {
    const visitor = { ...city.ctx, actor: { kind: 'visitor' } as const }
    await expect(dropPastTerm(city.database, visitor, tables)).rejects.toThrow('privacy.dropPastTerm')
  })

  test('a mark may clear columns and leave the row', async () => {
    const marks = tablesOfPeople([
      {
        'pg_temp.visit': peopleTable({
          what: { nl: 'een bezoek', en: 'a visit' },
          of: [{ id: 'person_id', erasing: 'row' }],
          keep: { days: 7, from: 'at', clears: { person_id: null, name: 'een bezoeker' } },
          columns: {
            ...plain('at'),
            person_id: { purpose: 'x', basis: 'toestemming' },
            name: { purpose: 'x', basis: 'toestemming' },
          },
        }),
      },
    ])
    await work(async (within) => {
      const { db, ctx } = within
      await sql`create temp table visit (municipality_id text, at timestamptz, person_id text, name text) on commit drop`.execute(
        db,
      )
      await sql`insert into visit values
        (${ctx.municipality}, ${at(-8).now}, 'a', 'Naam'), (${ctx.municipality}, ${at(-6).now}, 'b', 'Ander')`.execute(
        db,
      )
      expect(await dropFromAll(within, marks)).toBe(1)
      expect(await dropFromAll(within, marks)).toBe(0)
      const left = await sql`select person_id, name from visit order by at`.execute(db)
      expect(left.rows).toEqual([
        { person_id: null, name: 'een bezoeker' },
        { person_id: 'b', name: 'Ander' },
      ])
    })
  })
})
