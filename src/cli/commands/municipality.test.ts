import { beforeAll, describe, expect, test } from 'vitest'
import { sql } from 'kysely'
import { importActivities } from '#capabilities/activities/index.ts'
import { addMunicipality, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import { anActivity } from '#testing/an-activity.ts'
import { aCommandLine } from '#testing/command-line.ts'
import type { CommandLine } from '#testing/command-line.ts'
import { aMunicipality } from '#testing/test-database.ts'

let city: Awaited<ReturnType<typeof aMunicipality>>
let line: CommandLine

beforeAll(async () => {
  city = await aMunicipality()
  line = await aCommandLine(city)
})

const named = async (id: string) =>
  (await listMunicipalities(city.database)).find((tenant) => tenant.id === id)?.name

describe('adding a municipality', () => {
  test.each([
    [['--look', 'Neutral'], 'There is no look called "Neutral". There is: neutral'],
    [['--look', '../../etc'], 'There is no look'],
    [['--host', 'two words'], 'is no host name'],
    [['--lat', '52.1'], 'Give --lat and --lon together'],
  ])('refuses %j in a sentence, and changes nothing', async (options, sentence) => {
    const id = city.ctx.municipality
    const before = await named(id)
    const { code, said } = await line.samenspel('municipality', 'add', id, 'Anders', ...options)
    expect(code).toBe(2)
    expect(said.join(' ')).toContain(sentence)
    expect(await named(id)).toBe(before)
  })

  test('refuses a name that a list could not show', async () => {
    const { code } = await line.samenspel('municipality', 'add', city.ctx.municipality, 'Meer\nGM0001  Nep')
    expect(code).toBe(2)
  })
})

describe('removing a municipality', () => {
  test('is asked twice, and then leaves nothing but the audit trail', async () => {
    const { database, ctx } = await aMunicipality()
    const rows = [anActivity(), anActivity({ title: 'Soep' })]
    await importActivities(database, ctx, { source: 'test', rows })
    expect((await line.samenspel('municipality', 'remove', ctx.municipality)).code).toBe(2)
    expect(await named(ctx.municipality)).toBeDefined()
    const { code, said } = await line.samenspel('municipality', 'remove', ctx.municipality, '--yes')
    expect(code).toBe(0)
    expect(said[0]).toMatch(/is gone, [1-9]/)
    expect(await rowsOf(database, ctx, undefined)).toEqual(['samenspel.audit_entry'])
    expect(await named(city.ctx.municipality)).toBeDefined()
  })
})

/** The tables that hold anything of this municipality. */
const rowsOf = useCase<undefined, string[]>(
  { name: 'test.rowsOf', may: () => true, records: null },
  async ({ db, ctx }) => {
    const tables = await sql<{ name: string }>`
      select table_schema || '.' || table_name as name from information_schema.columns
      where column_name = 'municipality_id' and table_schema in ('samenspel', 'published')`.execute(db)
    const held: string[] = []
    for (const { name } of tables.rows) {
      const found =
        await sql`select 1 from ${sql.raw(name)} where municipality_id = ${ctx.municipality} limit 1`.execute(
          db,
        )
      if (found.rows.length > 0) held.push(name)
    }
    return held
  },
)

describe('the demo city', () => {
  test('never takes the place of the real one', async () => {
    const ctx = { ...city.ctx, municipality: municipalityId('GM0392')! }
    const real = { name: 'Haarlem', host: 'haarlem', look: 'neutral', demo: false, centre: null }
    await addMunicipality(city.database, ctx, real)
    const { code, said } = await line.samenspel('demo')
    expect(code).toBe(2)
    expect(said.at(-1)).toContain('is here for real')
    expect((await listMunicipalities(city.database)).find((one) => one.id === 'GM0392')?.demo).toBe(false)
  })

  test('is not for an installation that everybody can reach', async () => {
    const open = await aCommandLine(city, { BASE_URL: 'https://samenspel.example.org' })
    const { code, said } = await open.samenspel('demo')
    expect(code).toBe(2)
    expect(said).toHaveLength(1)
  })
})
