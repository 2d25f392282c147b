import { sql } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Reading, Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from './domain.ts'
import type { Occurrence } from './recurrence.ts'
import { factColumns } from './schema.ts'
import type { ActivityRow, DateRow, PublishedActivityRow, StoredActivity } from './schema.ts'

const sourceColumns = [
  'municipality_id',
  'activity_id',
  ...factColumns,
  'import_key',
  'fingerprint',
  'sequence',
  'updated_at',
  'dates_until',
] as const
const publishedColumns = [
  'municipality_id',
  'activity_id',
  ...factColumns,
  'initiative_slug',
  'initiative_name',
  'phase',
  'areas',
  'area_name',
  'spot',
  'words_name',
  'words_about',
  'words_rest',
  'days_from',
  'days',
  'sequence',
  'updated_at',
] as const
const occurrenceColumns = [
  'municipality_id',
  'activity_id',
  'starts_at',
  'ends_at',
  'day',
  'start_minute',
  'cancelled',
] as const

/** The facts of an activity as SQL selects them; dates as ISO text on both engines. */
export const asRead = factColumns
  .map((name) => (name === 'confirmed_on' ? 'confirmed_on::text' : name))
  .join(', ')

/** An activity as its initiative tells it. */
export interface ActivityToSave extends ActivityRow {
  readonly import_key: string | null
  readonly fingerprint: string
  readonly sequence: number
  readonly updated_at: Date
  readonly dates_until: string
}

/** An activity as everybody may find it, with what its initiative tells. */
export interface ActivityToPublish extends PublishedActivityRow {
  readonly spot: string | null
  readonly words_name: string
  readonly words_about: string
  readonly words_rest: string
  /** The first of `days`. */
  readonly days_from: string
  /** See `daysAsBits`. */
  readonly days: string
}

export interface KnownActivity {
  readonly activity_id: ActivityId
  readonly import_key: string
  readonly fingerprint: string
  readonly sequence: number
}

/** Activities that came from a file before, by the key they had there. */
export async function findImported(work: Work, keys: readonly string[]): Promise<Map<string, KnownActivity>> {
  const found = await sql<KnownActivity>`
    select activity_id, import_key, fingerprint, sequence from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and import_key = any(${[...keys]})`.execute(work.db)
  return new Map(found.rows.map((row) => [row.import_key, row]))
}

/** Writes activities as they were told. */
export async function saveActivities(work: Work, rows: readonly ActivityToSave[]): Promise<void> {
  await upsertRows(
    work.db,
    'samenspel.activity',
    sourceColumns,
    ['municipality_id', 'activity_id'],
    rows.map((row) => ({ ...row, municipality_id: work.ctx.municipality })),
  )
}

/** Writes what everybody may read of them. */
export async function savePublished(work: Work, rows: readonly ActivityToPublish[]): Promise<void> {
  await upsertRows(
    work.db,
    'published.activity',
    publishedColumns,
    ['municipality_id', 'activity_id'],
    rows.map((row) => ({ ...row, municipality_id: work.ctx.municipality })),
  )
}

/** Takes activities, with their dates, out of what everybody may read. */
export async function withdrawPublished(work: Work, ids: readonly ActivityId[]): Promise<void> {
  if (ids.length === 0) return
  await sql`delete from published.activity
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...ids]})`.execute(work.db)
}

/** Everything that these initiatives do, published or not. */
export async function readActivitiesOfThese(
  work: Work,
  initiatives: readonly InitiativeId[],
): Promise<StoredActivity[]> {
  const found = await sql<StoredActivity>`
    select activity_id, ${sql.raw(asRead)}, sequence from samenspel.activity
    where municipality_id = ${work.ctx.municipality} and initiative_id = any(${[...initiatives]})
    order by activity_id`.execute(work.db)
  return found.rows
}

/**
 * Writes an activity anew over the sequence that was on the screen.
 * @returns false when somebody else changed it in the meantime
 */
export async function changeActivity(work: Work, row: StoredActivity, over: number): Promise<boolean> {
  const columns = factColumns.join(', ')
  const changed = await sql`
    update samenspel.activity a
    set (${sql.raw(columns)}) = (select ${sql.raw(columns)}
        from json_populate_record(null::samenspel.activity, ${JSON.stringify(row)}::json)),
      sequence = ${row.sequence}, updated_at = ${work.ctx.now}
    where a.municipality_id = ${work.ctx.municipality} and a.activity_id = ${row.activity_id} and a.sequence = ${over}
    returning a.activity_id`.execute(work.db)
  return changed.rows.length > 0
}

export async function deleteActivity(work: Work, id: ActivityId): Promise<void> {
  for (const schema of ['published', 'samenspel'])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`delete from ${sql.raw(schema)}.activity
      where municipality_id = ${work.ctx.municipality} and activity_id = ${id}`.execute(work.db)
}

export async function deleteActivitiesOf(work: Work, initiative: InitiativeId): Promise<void> {
  for (const schema of ['published', 'samenspel'])
    // oxlint-disable-next-line no-await-in-loop -- one connection
    await sql`delete from ${sql.raw(schema)}.activity
      where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative}`.execute(work.db)
}

/** Puts dates in place of all that these activities had. */
export async function replaceOccurrences(
  work: Work,
  dates: ReadonlyMap<ActivityId, readonly Occurrence[]>,
): Promise<void> {
  await sql`delete from published.occurrence
    where municipality_id = ${work.ctx.municipality} and activity_id = any(${[...dates.keys()]})`.execute(
    work.db,
  )
  await addOccurrences(work, dates)
}

/** Adds dates; one that is there already is renewed. */
export async function addOccurrences(
  work: Work,
  dates: ReadonlyMap<ActivityId, readonly Occurrence[]>,
): Promise<void> {
  const rows = [...dates].flatMap(([activity_id, list]) =>
    list.map((one) => ({
      municipality_id: work.ctx.municipality,
      activity_id,
      starts_at: one.startsAt,
      ends_at: one.endsAt,
      day: one.day,
      start_minute: one.startMinute,
      cancelled: one.cancelled,
    })),
  )
  await upsertRows(
    work.db,
    'published.occurrence',
    occurrenceColumns,
    ['municipality_id', 'activity_id', 'starts_at'],
    rows,
  )
}

export async function readActivity(
  reading: Reading,
  id: ActivityId,
): Promise<PublishedActivityRow | undefined> {
  const found = await sql<PublishedActivityRow>`
    select activity_id, ${sql.raw(asRead)}, initiative_slug, initiative_name, phase, areas, area_name, sequence, updated_at
    from published.activity
    where municipality_id = ${reading.municipality} and activity_id = ${id}`.execute(reading.db)
  return found.rows[0]
}

/** These activities, in the order of the ids. */
export async function readActivitiesById(
  reading: Pick<Reading, 'db' | 'municipality'>,
  ids: readonly ActivityId[],
): Promise<PublishedActivityRow[]> {
  const found = await sql<PublishedActivityRow>`
    select activity_id, ${sql.raw(asRead)}, initiative_slug, initiative_name, phase, areas, area_name, sequence, updated_at
    from published.activity
    where municipality_id = ${reading.municipality} and activity_id = any(${[...ids]})
    order by array_position(${[...ids]}::text[], activity_id)`.execute(reading.db)
  return found.rows
}

/** The next dates of one activity. */
export async function readDates(
  reading: Reading,
  question: { id: ActivityId; from: Date; limit: number },
): Promise<DateRow[]> {
  const found = await sql<DateRow>`
    select activity_id, day::text, starts_at, ends_at, cancelled from published.occurrence
    where municipality_id = ${reading.municipality} and activity_id = ${question.id}
      and coalesce(ends_at, starts_at) >= ${question.from}
    order by starts_at limit ${question.limit}`.execute(reading.db)
  return found.rows
}

/** All activities of one initiative with the next date of each; the soonest first, those without a date last. */
export async function readActivitiesOf(
  reading: Reading,
  question: { initiative: InitiativeId; from: Date },
): Promise<(PublishedActivityRow & { next_at: Date | null })[]> {
  const found = await sql<PublishedActivityRow & { next_at: Date | null }>`
    select a.activity_id, ${sql.raw(factColumns.map((name) => (name === 'confirmed_on' ? 'a.confirmed_on::text' : `a.${name}`)).join(', '))},
      a.initiative_slug, a.initiative_name, a.phase, a.areas, a.area_name, a.sequence, a.updated_at,
      o.starts_at as next_at
    from published.activity a
    left join lateral (
      select starts_at from published.occurrence o
      where o.municipality_id = a.municipality_id and o.activity_id = a.activity_id
        and o.starts_at >= ${question.from} and not o.cancelled
      order by o.starts_at limit 1) o on true
    where a.municipality_id = ${reading.municipality} and a.initiative_id = ${question.initiative}
    order by o.starts_at nulls last, a.title`.execute(reading.db)
  return found.rows
}
