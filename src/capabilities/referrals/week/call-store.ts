import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Call } from './domain.ts'

const columns = sql.raw(
  'c.activity_id as activity, c.initiative_id as initiative, c.team, c.day::text, c.was::text, a.title',
)
/** A call counts as long as what it confirmed was not said again since. */
const standing = sql`published.offer_call c
  join published.activity a on a.municipality_id = c.municipality_id and a.activity_id = c.activity_id
    and a.confirmed_on = c.day`

export interface NamedCall extends Call {
  readonly title: string
}

type Read = Pick<Reading, 'db' | 'municipality'>

/** What a team confirmed of an offer after a call, while that is what it says; `null` when there is nothing. */
export async function readCall({ db, municipality }: Read, activity: string): Promise<NamedCall | null> {
  const found = await sql<NamedCall>`select ${columns} from ${standing}
    where c.municipality_id = ${municipality} and c.activity_id = ${activity}`.execute(db)
  return found.rows[0] ?? null
}

/** What teams confirmed for an initiative, the newest first. */
export async function readCallsFor(
  { db, municipality }: Read,
  initiative: InitiativeId,
): Promise<NamedCall[]> {
  const found = await sql<NamedCall>`select ${columns} from ${standing}
    where c.municipality_id = ${municipality} and c.initiative_id = ${initiative}
    order by c.day desc, a.title`.execute(db)
  return found.rows
}

/** Keeps what a call confirmed; an older call about the same offer is over. */
export async function saveCall(work: Work, { activity, initiative, team, day, was }: Call): Promise<void> {
  await sql`insert into published.offer_call (municipality_id, activity_id, initiative_id, team, day, was)
    values (${work.ctx.municipality}, ${activity}, ${initiative}, ${team}, ${day}::date, ${was}::date)
    on conflict (municipality_id, activity_id) do update
      set initiative_id = excluded.initiative_id, team = excluded.team, day = excluded.day, was = excluded.was`.execute(
    work.db,
  )
}

export async function deleteCall(work: Work, activity: ActivityId): Promise<void> {
  await sql`delete from published.offer_call
    where municipality_id = ${work.ctx.municipality} and activity_id = ${activity}`.execute(work.db)
}
