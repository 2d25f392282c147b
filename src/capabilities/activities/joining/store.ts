import { sql } from 'kysely'
import type { Reading, Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { InitiativeId, Phase } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '../domain.ts'
import type { PublishedActivityRow } from '../schema.ts'
import { datesAhead } from './joining.ts'
import type { GatheringKey, Joining, JoiningId, Standing } from './joining.ts'

const joiningColumns = sql.raw(
  `j.joining_id as id, j.activity_id as activity, j.day::text as day, j.line, j.name, j.email, j.phone,
    j.first_time as "firstTime", j.locale, j.standing, j.starts_at as "startsAt", j.sequence,
    j.changed_at as "changedAt", j.to_call as "toCall"`,
)

/** A date as the world sees it now, beside what is said of its activity. */
export interface DateToJoin extends GatheringKey {
  readonly title: string
  readonly initiativeId: InitiativeId
  readonly initiative: string
  readonly slug: string
  readonly phase: Phase
  readonly hasTeam: boolean
  readonly placeName: string
  readonly placeAddress: string | null
  readonly placePostcode: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly host: string
  readonly door: string
  readonly entrance: PublishedActivityRow['entrance']
  readonly capacity: number | null
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
  readonly placesLeft: number | null
  readonly sequence: number
}

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
    where a.municipality_id = ${municipality} and a.activity_id = ${activity} and o.day = ${day}::date`.execute(work.db)
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
  const found = await sql<{ hostsKnow: boolean }>`select hosts_told_at is not null as "hostsKnow" from samenspel.gathering
    where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date for update`.execute(
    work.db,
  )
  return found.rows[0]!
}

/** Everybody on a date, in line. */
export async function readLine(work: Work, { activity, day }: GatheringKey): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.activity_id = ${activity} and j.day = ${day}::date
    order by j.line`.execute(work.db)
  return found.rows
}

/** How many joined with this address or number since a moment. */
export async function countJoined(
  work: Work,
  { email, phone }: Pick<Joining, 'email' | 'phone'>,
  since: Date,
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and joined_at > ${since}
      and (email = ${email} or phone = ${phone})`.execute(work.db)
  return found.rows[0]!.n
}

/** Puts somebody at the end of the line. The gathering must be held. */
export async function saveJoining(
  work: Work,
  joining: Omit<Joining, 'id' | 'line' | 'sequence' | 'changedAt' | 'toCall'> & {
    /** They were told today of a date that is near: nobody has to remind them. */
    readonly knows: boolean
  },
): Promise<Joining> {
  const { municipality, now } = work.ctx
  const { activity, day } = joining
  const next = await sql<{ line: number }>`update samenspel.gathering set next_line = next_line + 1
    where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date
    returning next_line - 1 as line`.execute(work.db)
  const { knows, ...told } = joining
  const made: Joining = {
    ...told,
    id: newId<JoiningId>(),
    line: next.rows[0]!.line,
    sequence: 0,
    changedAt: now,
    toCall: false,
  }
  await sql`insert into samenspel.joining (municipality_id, joining_id, activity_id, day, line, name, email, phone,
      first_time, locale, standing, starts_at, joined_at, changed_at, reminded_at)
    values (${municipality}, ${made.id}, ${activity}, ${day}, ${made.line}, ${made.name}, ${made.email}, ${made.phone},
      ${made.firstTime}, ${made.locale}, ${made.standing}, ${made.startsAt}, ${now}, ${now}, ${knows ? now : null})`.execute(work.db)
  return made
}

/** Writes where somebody stands now; their calendar has to know. */
export async function changeStanding(
  work: Work,
  id: JoiningId,
  to: { readonly standing: Standing; readonly toCall: boolean },
): Promise<void> {
  await sql`update samenspel.joining
    set standing = ${to.standing}, to_call = to_call or ${to.toCall}, sequence = sequence + 1, changed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

/** The time or the place of a date changed: so did everybody's calendar. */
export async function changeTime(
  work: Work,
  id: JoiningId,
  to: { readonly startsAt: Date; readonly toCall: boolean },
): Promise<void> {
  await sql`update samenspel.joining
    set starts_at = ${to.startsAt}, to_call = to_call or ${to.toCall}, reminded_at = null,
      sequence = sequence + 1, changed_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

/** A host called them. */
export async function noteCalled(work: Work, id: JoiningId): Promise<void> {
  await sql`update samenspel.joining set to_call = false
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

export async function deleteJoining(work: Work, id: JoiningId): Promise<void> {
  await sql`delete from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
}

export async function saveLink(work: Work, hash: string, id: JoiningId): Promise<void> {
  await sql`insert into samenspel.joining_link (municipality_id, token_hash, joining_id)
    values (${work.ctx.municipality}, ${hash}, ${id})`.execute(work.db)
}

/** How many links somebody was sent. */
export async function countLinks(work: Work, id: JoiningId): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.joining_link
    where municipality_id = ${work.ctx.municipality} and joining_id = ${id}`.execute(work.db)
  return found.rows[0]!.n
}

/** Whose link it is; `undefined` when it does not work (any more). */
export async function findByLink(work: Work, hash: string): Promise<Joining | undefined> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining_link l
    join samenspel.joining j on j.municipality_id = l.municipality_id and j.joining_id = l.joining_id
    where l.municipality_id = ${work.ctx.municipality} and l.token_hash = ${hash}`.execute(work.db)
  return found.rows[0]
}

export async function findJoining(
  work: Work,
  activity: ActivityId,
  id: JoiningId,
): Promise<Joining | undefined> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.activity_id = ${activity} and j.joining_id = ${id}`.execute(
    work.db,
  )
  return found.rows[0]
}

/** The coming dates of these activities on which somebody joined. */
export async function gatheringsAhead(
  work: Work,
  activities: readonly ActivityId[],
): Promise<GatheringKey[]> {
  const found = await sql<GatheringKey>`select distinct activity_id as activity, day::text as day from samenspel.joining
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...activities]}) and starts_at > ${work.ctx.now}
    order by 1, 2`.execute(work.db)
  return found.rows
}

/** The activities of these initiatives. */
export async function activitiesOf(
  work: Work,
  initiatives: readonly InitiativeId[],
): Promise<ActivityId[]> {
  const found = await sql<{ id: ActivityId }>`select activity_id as id from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...initiatives]}) order by 1`.execute(
    work.db,
  )
  return found.rows.map(({ id }) => id)
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
      where municipality_id = ${municipality} and activity_id = ${activity} and day = ${day}::date`.execute(work.db)
    return
  }
  await sql`insert into published.gathering (municipality_id, activity_id, day, places_left)
    select ${municipality}, a.activity_id, ${day}::date, ${left} from published.activity a
      where a.municipality_id = ${municipality} and a.activity_id = ${activity}
    on conflict (municipality_id, activity_id, day) do update set places_left = excluded.places_left
      where gathering.places_left <> excluded.places_left`.execute(work.db)
}

/** What their way to be reached is used for when somebody is erased: all their coming dates. */
export async function joiningsOfAddress(work: Work, email: string): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.email = ${email} and j.starts_at > ${work.ctx.now}
    order by j.activity_id, j.day, j.line`.execute(work.db)
  return found.rows
}

/** A date as its hosts choose from: how many come, and how many wait. */
export interface HostedDay {
  readonly day: string
  readonly startsAt: Date
  readonly endsAt: Date | null
  readonly cancelled: boolean
  readonly capacity: number | null
  readonly coming: number
  readonly waiting: number
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

/** Who still has to be reminded of a date that begins within this time; those who were already are left out. */
export async function readToRemind(
  work: Work,
  { from, to, most }: { readonly from: Date; readonly to: Date; readonly most: number },
): Promise<Joining[]> {
  const found = await sql<Joining>`select ${joiningColumns} from samenspel.joining j
    where j.municipality_id = ${work.ctx.municipality} and j.starts_at > ${from} and j.starts_at <= ${to}
      and j.standing = 'coming' and j.reminded_at is null
    order by j.starts_at, j.activity_id, j.line limit ${most} for update skip locked`.execute(work.db)
  return found.rows
}

export async function noteReminded(work: Work, ids: readonly JoiningId[]): Promise<void> {
  await sql`update samenspel.joining set reminded_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and joining_id = any(${[...ids]})`.execute(work.db)
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
