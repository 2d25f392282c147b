import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { addMunicipality } from '#capabilities/municipalities/index.ts'
import { migrations } from '#capabilities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import { migrate } from '#platform/db/migrate.ts'
import { tenantTable } from '#platform/db/tables.ts'
import { templateIn } from '#platform/db/template.ts'
import { enqueue, installJobs } from '#platform/jobs/boss.ts'
import { wednesday } from '#testing/test-database.ts'
import { anOwnDatabase, kindsToTest } from '#testing/own-database.ts'
import type { OwnDatabase } from '#testing/own-database.ts'
import { openArchive } from './archive.ts'
import { restoreInto } from './restore.ts'
import { writeBackup } from './write.ts'

/** A table with every kind of value, rows that refer to one another, and a policy that hides most of them. */
const sample = {
  name: '20991231T0000_create_sample',
  sql: [
    tenantTable({
      name: 'sample',
      columns: `sample_id text not null, parent_id text, photo bytea, at timestamptz, spot point, words text[], bag jsonb,
        days bit varying, amount float8, audience text not null, day date, flag boolean, small smallint,
        search tsvector generated always as (to_tsvector('pg_catalog.dutch', coalesce(words[1], ''))) stored`,
      key: 'sample_id',
      constraints:
        'foreign key (municipality_id, parent_id) references samenspel.sample (municipality_id, sample_id)',
    }),
    `create policy by_audience on samenspel.sample as restrictive
      using (audience = any (string_to_array(current_setting('samenspel.circles', true), ',')) or
        current_setting('samenspel.circles', true) = 'platform');`,
  ].join('\n'),
}
const steps = [...migrations, sample]
const job = { name: 'test.backup', cron: '15 3 * * *', run: async () => {} }

const prepare = async (database: Database) => {
  await migrate(database, steps)
  await installJobs(database, [job])
}
const folder = mkdtempSync(join(tmpdir(), 'samenspel-backup-'))
/** Made once and copied: making it from nothing takes seven seconds. */
const template = templateIn(folder, { version: () => JSON.stringify(steps), prepare })
const aPlace = async (kind: Database['kind']) =>
  anOwnDatabase(kind, { prepare }, kind === 'embedded' ? await template : undefined)
const making = { version: 'test', now: wednesday }

const ctxOf = (code: string): Ctx => ({
  municipality: municipalityId(code)!,
  actor: { kind: 'operator' },
  locale: 'nl',
  now: wednesday,
  requestId: 'test',
})

const found = (database: Database, code: string) =>
  addMunicipality(database, ctxOf(code), {
    name: `Proefstad ${code}`,
    host: code.toLowerCase(),
    look: 'neutral',
    demo: false,
    centre: { lat: 52.38712345678901, lon: 4.6361 },
  })

const ask = useCase<null, void>({ name: 'test.ask', may: () => true, records: 'test.asked' }, async (work) =>
  enqueue(work, job, { for: 'Ö"\\' }),
)

const fillSamples = useCase<readonly Buffer[], void>(
  { name: 'test.fill', may: () => true, records: 'test.filled' },
  async ({ db, ctx }, photos) => {
    await sql`set local samenspel.circles = 'platform'`.execute(db)
    const amounts = [0.1 + 0.2, -0, 1e308, 5e-324, Number.NaN, Infinity]
    for (const [n, photo] of photos.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- one transaction
      await sql`insert into samenspel.sample
        (municipality_id, sample_id, parent_id, photo, at, spot, words, bag, days, amount, audience, day, flag, small)
        values (${ctx.municipality}, ${`s${n}`}, ${n === 0 ? null : `s${n - 1}`}, ${photo}, '2026-11-25 10:11:12.345678+01',
          point(52.123456789012345, ${n}), array['fietsen, "mooi"', 'één\ntwee', null, '\\'], '{"b": [1, null], "a": "\\u00e9 \\""}',
          B'1011', ${amounts[n % amounts.length]}, 'own', '2026-11-25', ${n % 2 === 0}, -3)`.execute(db)
    }
    await sql`insert into samenspel.sample (municipality_id, sample_id, audience) values (${ctx.municipality}, 'bare', '')`.execute(
      db,
    )
  },
)

/** Writes in the first table that is read and in the last one, together. */
const writePair = useCase<number, void>(
  { name: 'test.pair', may: () => true, records: 'test.paired' },
  async ({ db, ctx }, n) => {
    await sql`set local samenspel.circles = 'platform'`.execute(db)
    await sql`insert into samenspel.sample (municipality_id, sample_id, audience) values (${ctx.municipality}, ${`p${n}`}, '')`.execute(
      db,
    )
  },
)

/** Every row of every table, as the database itself writes it. */
async function everything({ ask: query }: OwnDatabase): Promise<Record<string, string[]>> {
  const tables = await query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('samenspel', 'published', 'reference') order by 1`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const rows = await query<{ row: string }>(`select one::text as row from ${name} one`)
    all[name] = rows.map(({ row }) => row).toSorted()
  }
  return all
}

async function restored(file: string, place: OwnDatabase): Promise<void> {
  const archive = await openArchive(file)
  try {
    await restoreInto(place.database, archive, { migrations: steps })
  } finally {
    archive.close()
  }
}

const unsafe = `select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('samenspel', 'published') and relkind = 'r' and relname not like 'migration%' and not relforcerowsecurity`
const keys = `select conname, pg_get_constraintdef(oid) as rule from pg_constraint where contype = 'f' and connamespace = 'samenspel'::regnamespace order by 1`

let source: OwnDatabase
const file = join(folder, 'backup.zip')

beforeAll(async () => {
  source = await aPlace('embedded')
  for (const code of ['GM0392', 'GM0363', 'GM9999']) {
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await found(source.database, code)
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await fillSamples(
      source.database,
      ctxOf(code),
      Array.from({ length: 9 }, (_, n) => randomBytes(n * 1000)),
    )
  }
  await ask(source.database, ctxOf('GM0392'), null)
  // Removed, with a trail that stays.
  await source.ask(`delete from published.municipality where municipality_id = 'GM9999'`)
  await source.ask(
    `insert into reference.cbs_area values ('BU03920101', 2024, 'buurt', 'Één', 'GM0392', 'x', '{1.1,2,3,4.5}', 'f')`,
  )
  await writeBackup(source.database, file, making)
})

describe.each(kindsToTest)('restored on a database that is %s', (kind) => {
  test('every row of every table is what it was, and back again too', async () => {
    const place = await aPlace(kind)
    await restored(file, place)
    const before = await everything(source)
    expect(before['samenspel.sample']).toHaveLength(30)
    expect(await everything(place)).toEqual(before)
    const onwards = join(folder, `${kind}.zip`)
    await writeBackup(place.database, onwards, making)
    const back = await aPlace('embedded')
    await restored(onwards, back)
    expect(await everything(back)).toEqual(before)
    const jobs = await back.ask(`select name, data, state::text from pgboss.job`)
    const data = { municipality: 'GM0392', data: { for: 'Ö"\\' } }
    expect(jobs).toEqual([{ name: job.name, data, state: 'created' }])
    await Promise.all([place.close(), back.close()])
  })

  test('row-level security and foreign keys are as they were', async () => {
    const place = await aPlace(kind)
    const before = await place.ask(keys)
    await restored(file, place)
    expect(await place.ask(unsafe)).toEqual([])
    expect(await place.ask(keys)).toEqual(before)
    await expect(restored(file, place)).rejects.toThrow(
      'There is data of the municipality GM0363 and of 2 more',
    )
    await place.close()
  })

  test('made while people write, it is of one moment', async () => {
    const place = await aPlace(kind)
    await found(place.database, 'GM1000')
    const writing = new AbortController()
    let added = 0
    const writer = (async () => {
      for (let n = 1001; !writing.signal.aborted; n += 1) {
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await found(place.database, `GM${n}`)
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await writePair(place.database, ctxOf('GM1000'), n)
        added += 1
        // The embedded database answers without ever letting the disk have its turn.
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await new Promise((resolve) => setImmediate(resolve))
      }
    })()
    const busy = join(folder, `busy-${kind}.zip`)
    const manifest = await writeBackup(place.database, busy, making)
    writing.abort()
    await writer
    expect(added).toBeGreaterThan(0)
    const back = await aPlace('embedded')
    await restored(busy, back)
    // What is written in one transaction is there together or not at all.
    const pairs = await back.ask(`select (select count(*) from samenspel.sample) as last,
      (select count(*) from samenspel.audit_entry where action = 'test.paired') as first`)
    const { first, last } = pairs[0] as { first: unknown; last: unknown }
    expect(last).toEqual(first)
    const halves = await back.ask(`select * from published.municipality m
      where (select count(*) from published.theme t where t.municipality_id = m.municipality_id) = 0
        or (select count(*) from samenspel.audit_entry a where a.municipality_id = m.municipality_id and a.action <> 'test.paired') <> 1`)
    expect(halves).toEqual([])
    const there = await back.ask(`select distinct municipality_id from samenspel.audit_entry`)
    expect(there).toHaveLength(manifest.municipalities.length)
    await Promise.all([place.close(), back.close()])
  })
})

test('rows that a policy of another kind would hide stop a backup, and the file of before stays', async () => {
  const place = await aPlace('embedded')
  await place.ask(
    `create policy odd on samenspel.person as restrictive using (current_setting('samenspel.odd', true) = 'yes')`,
  )
  const kept = join(folder, 'kept.zip')
  writeFileSync(kept, 'before')
  await expect(writeBackup(place.database, kept, making)).rejects.toThrow('samenspel.odd')
  expect(readFileSync(kept, 'utf8')).toBe('before')
  expect([existsSync(`${kept}.unfinished`), existsSync(`${kept}.lock`)]).toEqual([false, false])
  await place.close()
})

test('only its owner can read the file', () => {
  expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('the schemas hold nothing but tables and indexes: a sequence or a view would be left out', async () => {
  const others = await source.ask(`select relname from pg_class join pg_namespace n on n.oid = relnamespace
    where n.nspname in ('samenspel', 'published', 'reference') and relkind not in ('r', 'p', 'i', 'I')`)
  expect(others).toEqual([])
})

test('a backup of before the newest step is restored, and takes that step', async () => {
  const earlier = async (database: Database) => {
    await migrate(database, migrations)
    await installJobs(database, [job])
  }
  const place = await anOwnDatabase('embedded', { prepare: earlier })
  await found(place.database, 'GM0392')
  const old = join(folder, 'old.zip')
  await writeBackup(place.database, old, making)
  const target = await aPlace('embedded')
  await restored(old, target)
  expect(await everything(target)).toEqual(await everything(place))
  expect(await migrate(target.database, steps)).toEqual([sample.name])
  await Promise.all([place.close(), target.close()])
})
