import { sql } from 'kysely'
import { demoPeople, signInAsDemo, whoHolds } from '#capabilities/accounts/service.ts'
import type { Database } from '#platform/db/database.ts'
import { ctx } from './seed.ts'

/** Somebody who is signed in and owns the page of an initiative. */
export interface Owner {
  /** What their browser sends along. */
  readonly cookie: string
  /** The address of their initiative. */
  readonly page: string
}

/** The owners among the people of the demo, each signed in once more. */
export async function owners(database: Database): Promise<Owner[]> {
  const found: Owner[] = []
  for (const { id } of await demoPeople(database, ctx, undefined)) {
    const { session } = (await signInAsDemo(database, ctx, { id, device: '' }))!
    const { grants } = (await whoHolds(database, ctx, { token: session }))!
    const team = grants.find(({ role }) => role === 'owner')?.team
    if (team) found.push({ cookie: `sessie=${session}`, page: await pageOf(database, team) })
  }
  return found
}

async function pageOf(database: Database, initiative: string): Promise<string> {
  const found = await sql<{ slug: string }>`
    select slug from published.initiative
    where municipality_id = ${ctx.municipality} and initiative_id = ${initiative}`.execute(database.publicSql)
  return `/initiatieven/${found.rows[0]!.slug}`
}
