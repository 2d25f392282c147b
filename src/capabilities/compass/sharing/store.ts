import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import type { Compass, CompassId, Theme, ThemeState } from '../domain.ts'
import { holdCompass, readCompass } from '../store/compasses.ts'
import type { ListedLent, NotedReading, Officer, Sealed } from './domain.ts'
import { readerRoles, readersOf } from './policy.ts'

const states = sql.raw(`t.theme, t.standing, t.shared_with as "sharedWith", t.officer_id as officer,
  t.shared_at as "sharedAt"`)

/**
 * The themes of a Kompas, which nobody else changes, answers or lends until this transaction ends: whoever saves an answer
 * takes its readers from here, and waits.
 */
export async function holdThemes(work: Work, id: CompassId): Promise<ThemeState[]> {
  // In the order of everybody who writes in it: first the Kompas, so that no two wait for each other.
  await holdCompass(work, id)
  const found = await sql<ThemeState>`select ${states} from samenspel.compass_theme t
    where t.municipality_id = ${work.ctx.municipality} and t.compass_id = ${id} order by t.theme for update`.execute(
    work.db,
  )
  return found.rows
}

export async function saveSharing(
  work: Work,
  id: CompassId,
  { theme, sharedWith, officer, sharedAt }: Omit<ThemeState, 'standing'>,
): Promise<void> {
  await sql`update samenspel.compass_theme set shared_with = ${sharedWith}, officer_id = ${officer},
      shared_at = ${sharedAt}::timestamptz
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id} and theme = ${theme}`.execute(
    work.db,
  )
}

export async function saveAreas(work: Work, id: CompassId, areas: readonly string[]): Promise<void> {
  await sql`update samenspel.compass set areas = ${[...areas]}
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id}`.execute(work.db)
}

/**
 * Says anew who reads what, by with whom each theme is shared and where the idea lies: on the themes, their answers, and
 * the Kompas itself for its title. Nothing else writes `readers`.
 */
export async function setReaders(work: Work, id: CompassId): Promise<void> {
  const { municipality } = work.ctx
  const themes = await holdThemes(work, id)
  const areas = (await readCompass(work, id))?.areas ?? []
  for (const theme of themes) {
    const readers = readersOf(theme, areas)
    for (const table of ['compass_theme', 'compass_answer'])
      await sql`update ${sql.table(`samenspel.${table}`)} set readers = ${readers}
        where municipality_id = ${municipality} and compass_id = ${id} and theme = ${theme.theme}`.execute(
        work.db,
      )
  }
  const all = [...new Set(themes.flatMap((theme) => readersOf(theme, areas)))]
  await sql`update samenspel.compass set readers = ${all}
    where municipality_id = ${municipality} and compass_id = ${id}`.execute(work.db)
}

/** Keeps what the municipality received of a theme. No circle sees it: as the platform only. */
export async function saveRecord(
  work: Work,
  { id, person }: Pick<Compass, 'id' | 'person'>,
  { theme, sharedAt }: ThemeState,
  content: Sealed,
): Promise<void> {
  const { municipality, now } = work.ctx
  await sql`insert into samenspel.compass_record (municipality_id, record_id, compass_id, theme, person_id, content,
      shared_at, sealed_at, circles, readers)
    values (${municipality}, ${newId()}, ${id}, ${theme}, ${person}, ${JSON.stringify(content)}::jsonb, ${sharedAt},
      ${now}, '{}', '{}')`.execute(work.db)
}

/**
 * Notes that whoever acts read these themes, once in an hour: of two requests at the same moment one writes it. As the
 * platform: whoever reads may not write here.
 */
export async function noteReading(
  work: Work,
  id: CompassId,
  { theme, readAs }: Pick<NotedReading, 'theme' | 'readAs'>,
): Promise<void> {
  const { municipality, actor, now } = work.ctx
  if (actor.kind !== 'person') throw new Error('nobody read it')
  const hour = now.toISOString().slice(0, 13)
  await sql`insert into samenspel.compass_reading (municipality_id, reading_id, compass_id, theme, reader_id, read_as,
      read_at, circles, readers)
    select t.municipality_id,
      left(encode(sha256(convert_to(concat_ws(' ', t.compass_id, t.theme, ${actor.id}::text, ${hour}::text), 'UTF8')), 'hex'), 24),
      t.compass_id, t.theme, ${actor.id}, ${readAs}, ${now}::timestamptz, t.circles, '{}'
    from samenspel.compass_theme t
    where t.municipality_id = ${municipality} and t.compass_id = ${id} and t.theme = ${theme}
    on conflict (municipality_id, reading_id) do nothing`.execute(work.db)
}

/** Who read it last, the newest first. */
export async function readReadings(work: Work, id: CompassId): Promise<NotedReading[]> {
  const found = await sql<NotedReading>`select r.theme, coalesce(nullif(p.name, ''), p.function) as name,
      r.read_as as "readAs", r.read_at as at from samenspel.compass_reading r
    left join samenspel.person p on p.municipality_id = r.municipality_id and p.person_id = r.reader_id
    where r.municipality_id = ${work.ctx.municipality} and r.compass_id = ${id}
    order by r.read_at desc, r.reading_id limit 100`.execute(work.db)
  return found.rows
}

/** Everybody of the municipality to whom a theme can be lent by name; never by an address. */
export async function readOfficers(work: Work): Promise<Officer[]> {
  const found = await sql<Officer>`
    select p.person_id as id, concat_ws(', ', nullif(p.name, ''), nullif(p.function, '')) as name
    from samenspel.person p
    where p.municipality_id = ${work.ctx.municipality}
      and concat_ws('', nullif(p.name, ''), nullif(p.function, '')) <> ''
      and exists (select from samenspel.role_grant g where g.municipality_id = p.municipality_id
        and g.person_id = p.person_id and g.role = any(${[...readerRoles]}::text[])
        and (g.ends_on is null or g.ends_on >= ${localDay(work.ctx.now)}::date))
    order by 2, 1`.execute(work.db)
  return found.rows
}

/** What is lent to whoever looks, the newest first. */
export async function readLentList(work: Work): Promise<ListedLent[]> {
  const found = await sql<ListedLent>`
    select c.compass_id as id, c.title, array_agg(t.theme) as themes, max(t.shared_at) as "sharedAt"
    from samenspel.compass c
    join samenspel.compass_theme t on t.municipality_id = c.municipality_id and t.compass_id = c.compass_id
    where c.municipality_id = ${work.ctx.municipality} and t.shared_with <> 'nobody'
    group by c.compass_id, c.title order by max(t.shared_at) desc, c.compass_id limit 200`.execute(work.db)
  return found.rows
}

/** The Kompas of somebody with something lent, of an initiative, or with something lent to an officer. */
export async function compassesOf(
  work: Work,
  of: { readonly person: PersonId } | { readonly initiative: string } | { readonly officer: PersonId },
): Promise<{ id: CompassId; theme: Theme | null }[]> {
  const { municipality } = work.ctx
  const found =
    'officer' in of
      ? sql<{
          id: CompassId
          theme: Theme | null
        }>`select t.compass_id as id, t.theme from samenspel.compass_theme t
          where t.municipality_id = ${municipality} and t.officer_id = ${of.officer} order by 1, 2`
      : sql<{
          id: CompassId
          theme: Theme | null
        }>`select c.compass_id as id, null as theme from samenspel.compass c
          where c.municipality_id = ${municipality}
            and ${'person' in of ? sql`c.person_id = ${of.person}` : sql`c.initiative_id = ${of.initiative}`}
          order by 1`
  return (await found.execute(work.db)).rows
}
