import type { Ctx } from '#platform/context/ctx.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { municipalityId } from '#platform/db/doors.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { addMunicipality, listMunicipalities } from '#capabilities/municipalities/index.ts'
import { bringUpToDate, preparation } from '../schema.ts'

let opened: Promise<Database> | undefined

/**
 * The database of this test worker, one for all its files: an embedded one in memory, or the server of
 * `SAMENSPEL_TEST_DATABASE_URL`. Tests do not clean up; each founds a municipality of its own.
 */
export function testDatabase(): Promise<Database> {
  opened ??= open()
  return opened
}

async function open(): Promise<Database> {
  const url = process.env['SAMENSPEL_TEST_DATABASE_URL']
  if (!url)
    return openDatabase({ kind: 'embedded', folder: null }, await templateIn(cacheFolder, preparation))
  const database = await openDatabase({ kind: 'server', url })
  await bringUpToDate(database)
  return database
}

/** A Wednesday, ten in the morning in Haarlem: the moment tests take for now. */
export const wednesday = new Date('2026-11-25T09:00:00Z')

let next = Math.floor(Math.random() * 8000)

/**
 * A new municipality with the usual themes, and the `ctx` of its operator.
 * Row-level security keeps tests apart, and so is tested all day.
 */
export async function aMunicipality(
  given: { name?: string; now?: Date } = {},
): Promise<{ database: Database; ctx: Ctx }> {
  const database = await testDatabase()
  const taken = new Set((await listMunicipalities(database)).map((tenant) => tenant.id))
  let code = codeOf(next)
  while (taken.has(code)) code = codeOf((next += 1))
  next += 1
  const ctx: Ctx = {
    municipality: code,
    actor: { kind: 'operator' },
    locale: 'nl',
    now: given.now ?? wednesday,
    requestId: 'test',
  }
  const name = given.name ?? `Proefstad ${code.slice(2)}`
  await addMunicipality(database, ctx, {
    name,
    host: code.toLowerCase(),
    look: 'neutral',
    demo: false,
    centre: null,
  })
  return { database, ctx }
}

/** Beyond the codes of real municipalities, of which things are known. */
function codeOf(n: number) {
  return municipalityId(`GM${2000 + (n % 8000)}`)!
}
