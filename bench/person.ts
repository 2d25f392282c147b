import { buffer } from 'node:stream/consumers'
import { sql } from 'kysely'
import { capabilities } from '#capabilities/index.ts'
import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { archiveOf } from '#platform/privacy/archive.ts'
import { erase } from '#platform/privacy/erase.ts'
import { readHeld } from '#platform/privacy/export.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { median } from './client.ts'
import { now } from './seed.ts'

const others = 5000
const me = { id: 'bench-person' as unknown as PersonId, email: 'bench@voorbeeld.example' }
const tables = peopleIn(capabilities)
const about = { city: 'Haarlem', locale: 'nl', now } as const

/** How long it takes to take all of one person along and to erase them, among thousands; nothing of it is kept. */
export async function timesOfPerson(
  database: Database,
): Promise<{ readonly exporting: number; readonly erasing: number; readonly bytes: number }> {
  const ctx: Ctx = {
    municipality: municipalityId('GM0392')!,
    actor: { kind: 'operator' },
    locale: 'nl',
    now,
    requestId: 'bench',
  }
  const measured = { exporting: [] as number[], erasing: [] as number[], bytes: 0 }
  const undone = new Error('measured')
  const measure = useCase<undefined, void>(
    { name: 'bench.person', may: () => true, records: null },
    async (work) => {
      await fill(work)
      for (let turn = 0; turn < 5; turn += 1) {
        measured.exporting.push(
          await millisecondsOf(async () => {
            const zip = await buffer(archiveOf(await readHeld(work, tables, me), about))
            measured.bytes = zip.length
          }),
        )
        await sql`savepoint person`.execute(work.db)
        measured.erasing.push(await millisecondsOf(() => erase(work, tables, me)))
        await sql`rollback to savepoint person`.execute(work.db)
      }
      throw undone
    },
  )
  await measure(database, ctx, undefined).catch((error: unknown) => {
    if (error !== undone) throw error
  })
  const { exporting, erasing, bytes } = measured
  return { exporting: median(exporting), erasing: median(erasing), bytes }
}

/** A person with twenty devices, and thousands of others with one; mail and jobs that wait for each of those. */
async function fill({ db, ctx }: Work): Promise<void> {
  const city = ctx.municipality
  await sql`insert into samenspel.person (municipality_id, person_id, email, name, since)
    select ${city}, 'p' || n, n || '@voorbeeld.example', '', ${now}::timestamptz from generate_series(1, ${others}::int) n
    union all select ${city}, ${me.id}, ${me.email}, 'Bench', ${now}::timestamptz`.execute(db)
  await sql`insert into samenspel.session (municipality_id, session_id, token_hash, person_id, device, since, seen_at, ends_at)
    select ${city}, 's' || n, 'h' || n, 'p' || n, '', ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz from generate_series(1, ${others}::int) n
    union all select ${city}, 'm' || n, 'm' || n, ${me.id}, 'Firefox, Linux', ${now}::timestamptz, ${now}::timestamptz, ${now}::timestamptz from generate_series(1, 20) n`.execute(
    db,
  )
  await sql`insert into samenspel.mail (municipality_id, mail_id, to_address, subject, body, locale, queued_at, due_at)
    select ${city}, 'm' || n, n || '@voorbeeld.example', 'Inloggen', repeat('Een mail van enkele regels. ', 20), 'nl', ${now}::timestamptz, ${now}::timestamptz
    from generate_series(1, ${others}::int) n`.execute(db)
  await sql`insert into pgboss.job (name, data)
    select 'privacy.retention', jsonb_build_object('municipality', ${city}::text, 'data', jsonb_build_object('person', 'p' || n))
    from generate_series(1, ${others}::int) n`.execute(db)
}

async function millisecondsOf(work: () => Promise<void>): Promise<number> {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
