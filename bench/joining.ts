import { sql } from 'kysely'
import type { Database } from '#platform/db/database.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { Client } from './client.ts'
import { ctx } from './seed.ts'

interface Joinable {
  readonly activity: string
  readonly day: string
}

let people = 0

/** Somebody joins a date, by the form of its page: a neighbour each time, with an address of their own. */
export function joining(client: Client, { activity, day }: Joinable): () => Promise<unknown> {
  return () => {
    people += 1
    const form = { naam: 'Buur', email: `buur-${people}@voorbeeld.example`, dag: day, sinds: '' }
    return client.send(`/activiteiten/${activity}/meedoen`, form)
  }
}

/** The next date of so many activities that a team keeps; on none of them is the first yet. */
export async function joinables(database: Database, count: number): Promise<Joinable[]> {
  const found = await sql<Joinable>`
    select a.activity_id as activity, min(o.day)::text as day from published.activity a
    join published.initiative i on i.municipality_id = a.municipality_id and i.initiative_id = a.initiative_id and i.has_team
    join published.occurrence o on o.municipality_id = a.municipality_id and o.activity_id = a.activity_id
      and not o.cancelled and o.day > ${localDay(ctx.now)}::date
    where a.municipality_id = ${ctx.municipality} and a.phase = 'running'
    group by a.activity_id order by a.activity_id limit ${count}`.execute(database.publicSql)
  if (found.rows.length < count) throw new Error('too few activities that one can join')
  return found.rows
}
