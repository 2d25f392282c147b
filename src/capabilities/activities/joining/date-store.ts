import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { ActivityId } from '../domain.ts'
import type { DateToJoin, HostedDay } from './date.ts'
import { datesAhead } from './joining.ts'
import type { GatheringKey } from './joining.ts'

const dateColumns = sql.raw(
  `a.activity_id as activity, o.day::text as day, a.title, a.initiative_id as "initiativeId", a.initiative_name as initiative,
    a.initiative_slug as slug, a.phase, i.has_team as "hasTeam", a.place_name as "placeName", a.place_address as "placeAddress",
    a.place_postcode as "placePostcode", a.lat, a.lon, a.host, a.door, a.entrance, a.capacity, o.starts_at as "startsAt",
    o.ends_at as "endsAt", o.cancelled, coalesce(g.places_left, a.capacity) as "placesLeft", a.sequence`,
)
const datesFrom = sql.raw(
  `published.activity a
    join published.initiative i on i.municipality_id = a.municipality_id and i.initiative_id = a.initiative_id
    join published.occurrence o on o.municipality_id = a.municipality_id and o.activity_id = a.activity_id
    left join published.gathering g on g.municipality_id = o.municipality_id and g.activity_id = o.activity_id and g.day = o.day`,
)

/** The coming dates of an activity, as everybody may know them. */
export async function readDatesToJoin(
  { db, municipality }: Reading,
  { id, from, limit }: { id: ActivityId; from: Date; limit: number },
): Promise<DateToJoin[]> {
  const found = await sql<DateToJoin>`select ${dateColumns} from ${datesFrom}
    where a.municipality_id = ${municipality} and a.activity_id = ${id} and o.starts_at > ${from}
    order by o.starts_at limit ${limit}`.execute(db)
  return found.rows
}

/** One date, as it stays until this transaction ends; `undefined` when there is no such date. */
export async function holdDate(work: Work, { activity, day }: GatheringKey): Promise<DateToJoin | undefined> {
  const { municipality } = work.ctx
  // Whoever changes or cancels it, writes this row: they wait for us, or we for them.
  await sql`select 1 from published.activity
    where municipality_id = ${municipality} and activity_id = ${activity} for share`.execute(work.db)
  const found = await sql<DateToJoin>`select ${dateColumns} from ${datesFrom}
    where a.municipality_id = ${municipality} and a.activity_id = ${activity} and o.day = ${day}::date`.execute(
    work.db,
  )
  return found.rows[0]
}

/**
 * Lets one at a time decide who comes on a date, until this transaction ends.
 * @returns whether its hosts were told who comes
 */
export async function holdGathering(
  work: Work,
  { activity, day }: GatheringKey,
): Promise<{ readonly hostsKnow: boolean }> {
  const { municipality } = work.ctx
  await sql`insert into samenspel.gathering (municipality_id, activity_id, day)
    values (${municipality}, ${activity}, ${day}) on conflict do nothing`.execute(work.db)
  const found = await sql<{
    hostsKnow: boolean
  }>`select hosts_told_at is not null as "hostsKnow" from samenspel.gathering
    where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date for update`.execute(
    work.db,
  )
  return found.rows[0]!
}

/** Says to everybody how many places are left; `null` takes that away. */
export async function savePlacesLeft(
  work: Work,
  { activity, day }: GatheringKey,
  left: number | null,
): Promise<void> {
  const { municipality } = work.ctx
  if (left === null) {
    await sql`delete from published.gathering
      where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date`.execute(
      work.db,
    )
    return
  }
  await sql`insert into published.gathering (municipality_id, activity_id, day, places_left)
    select ${municipality}, a.activity_id, ${day}::date, ${left} from published.activity a
      where a.municipality_id = ${municipality} and a.activity_id = ${activity}
    on conflict (municipality_id, activity_id, day) do update set places_left = excluded.places_left
      where gathering.places_left <> excluded.places_left`.execute(work.db)
}

/** Dates on which somebody comes that begin within this time and of which the hosts have not heard; from now on they have. */
export async function takeToAnnounce(
  work: Work,
  { from, to }: { readonly from: Date; readonly to: Date },
): Promise<GatheringKey[]> {
  const { municipality, now } = work.ctx
  const found = await sql<GatheringKey>`update samenspel.gathering g set hosts_told_at = ${now}
    where g.municipality_id = ${municipality} and g.hosts_told_at is null and exists (
      select from samenspel.joining j where j.municipality_id = g.municipality_id and j.activity_id = g.activity_id
        and j.day = g.day and j.starts_at > ${from} and j.starts_at <= ${to} and j.standing = 'coming')
    returning g.activity_id as activity, g.day::text as day`.execute(work.db)
  return found.rows
}

/** The dates of an activity: the next six, and those since `from` with somebody on the list or counted. */
export async function readDaysOf(
  work: Work,
  activity: ActivityId,
  { from, today }: { readonly from: string; readonly today: string },
): Promise<HostedDay[]> {
  const { municipality } = work.ctx
  const found = await sql<HostedDay>`
    with joined as (
      select day, min(starts_at) as starts_at, count(*) filter (where standing = 'coming')::int as coming,
        count(*) filter (where standing = 'waiting')::int as waiting
      from samenspel.joining
      where municipality_id = ${municipality} and activity_id = ${activity} and day >= ${from}::date group by day),
    planned as (
      select o.day, o.starts_at, o.ends_at, o.cancelled from published.occurrence o
      where o.municipality_id = ${municipality} and o.activity_id = ${activity} and o.day >= ${today}::date - 1
      order by o.day limit ${datesAhead + 1}),
    counted as (
      select day, counted_at from samenspel.attendance
      where municipality_id = ${municipality} and activity_id = ${activity} and day >= ${from}::date)
    select coalesce(p.day, j.day, c.day)::text as day, coalesce(p.starts_at, j.starts_at, c.counted_at) as "startsAt", p.ends_at as "endsAt",
      coalesce(p.cancelled, p.day is null and coalesce(j.day, c.day) >= ${today}::date) as cancelled,
      (select capacity from published.activity a where a.municipality_id = ${municipality} and a.activity_id = ${activity}) as capacity,
      coalesce(j.coming, 0) as coming, coalesce(j.waiting, 0) as waiting
    from planned p full join joined j on j.day = p.day full join counted c on c.day = coalesce(p.day, j.day)
    order by 1`.execute(work.db)
  return found.rows
}
