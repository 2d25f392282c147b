import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { DeskPage, DeskRow, Myself, PageOf, Watched } from './domain.ts'

const deskColumns = sql.raw(`c.conversation_id as id, c.subject, c.kind, c.areas, null as "contactName",
  c.contact_due as "contactDue", c.next_step as "nextStep", c.next_words as "nextWords", c.next_by as "nextBy",
  c.next_due as "nextDue", c.ended_at as "endedAt", c.outcome`)

const pageOf = ({ page, perPage }: PageOf): RawBuilder<unknown> =>
  sql`limit ${perPage} offset ${(page - 1) * perPage}`

function paged<Row>(rows: readonly (Row & { readonly total: number })[]): DeskPage<Row> {
  return { rows, total: rows[0]?.total ?? 0 }
}

/** What somebody carries as the contact, what is due next first. What ended, the newest first. */
export async function readCarried(
  work: Work,
  { person, which, ...page }: PageOf & { readonly person: PersonId; readonly which: 'open' | 'ended' },
): Promise<DeskPage<DeskRow>> {
  const found = await sql<DeskRow & { total: number }>`select ${deskColumns}, count(*) over ()::int as total
    from samenspel.conversation c
    where c.municipality_id = ${work.ctx.municipality} and c.contact_id = ${person}
      and ${which === 'open' ? sql`c.ended_at is null` : sql`c.ended_at is not null`}
    order by c.ended_at desc nulls first, c.next_due nulls last, c.opened_at, c.conversation_id
    ${pageOf(page)}`.execute(work.db)
  return paged(found.rows)
}

const notMine = ({ person, teams }: Myself): RawBuilder<unknown> =>
  sql`c.person_id is distinct from ${person} and (c.initiative_id is null or not c.initiative_id = any(${[...teams]}))`

/** What has no contact yet, the one longest due first. Whose they are to see, the database says. */
export async function readWaiting(
  work: Work,
  { me, ...page }: PageOf & { readonly me: Myself },
): Promise<DeskPage<DeskRow>> {
  const found = await sql<DeskRow & { total: number }>`select ${deskColumns}, count(*) over ()::int as total
    from samenspel.conversation c
    where c.municipality_id = ${work.ctx.municipality} and c.contact_id is null and c.ended_at is null
      and ${notMine(me)}
    order by c.contact_due, c.opened_at, c.conversation_id ${pageOf(page)}`.execute(work.db)
  return paged(found.rows)
}

interface Watch extends PageOf {
  readonly today: string
  /** What ends on this day or before, is near. */
  readonly until: string
  /** Which area the rows are of; `null` is all. */
  readonly area: string | null
  /** Whose own questions are left out. */
  readonly me: Myself
}

/**
 * The terms of open conversations, of what was agreed and of days that were promised, that end on a day or before. They are gathered once, by the
 * indexes on their last days, and both counted and listed: what the policies of the tables ask of each row is the dear part.
 */
export async function readWatched(work: Work, watch: Watch): Promise<Watched> {
  const { municipality } = work.ctx
  const { until, today, area, me, ...page } = watch
  const head = sql.raw(`c.conversation_id as id, c.subject, c.areas, c.contact_id`)
  const found = await sql<Watched>`with term as materialized (
      select ${head}, 'contact' as term, 'city' as owner, '' as what, c.contact_due as due
        from samenspel.conversation c
        where c.municipality_id = ${municipality} and c.contact_id is null and c.ended_at is null
          and c.contact_due <= ${until} and ${notMine(me)}
      union all
      select ${head}, 'answer', 'city', '', c.answer_due from samenspel.conversation c
        where c.municipality_id = ${municipality} and c.answered_at is null and c.ended_at is null
          and c.answer_due <= ${until} and ${notMine(me)}
      union all
      select ${head}, 'agreement', a.owner, a.what, a.due from samenspel.agreement a
        join samenspel.conversation c
          on c.municipality_id = a.municipality_id and c.conversation_id = a.conversation_id
        where a.municipality_id = ${municipality} and a.state in ('agreed', 'postponed') and a.due <= ${until}
          and c.ended_at is null and ${notMine(me)}
      union all
      -- A day that the municipality promised, it agreed to.
      select ${head}, 'agreement', 'city', s.title, s.promised_on from samenspel.premises_step s
        join samenspel.conversation c
          on c.municipality_id = s.municipality_id and c.conversation_id = s.conversation_id
        where s.municipality_id = ${municipality} and s.done_on is null and s.promised_on <= ${until}
          and c.ended_at is null and ${notMine(me)})
    select (select coalesce(json_agg(one), '[]') from (
        select areas, term, owner, count(*) filter (where due < ${today}) as late,
          count(*) filter (where due >= ${today}) as near
        from term group by areas, term, owner) one) as counts,
      (select coalesce(json_agg(one), '[]') from (
        select t.id, t.subject, t.areas, t.term, t.owner, t.what, t.due,
          coalesce(nullif(p.name, ''), p.function) as "contactName"
        from (select * from term ${area === null ? sql`` : sql`where ${area} = any(areas)`}
          order by due, id, term, what ${pageOf(page)}) t
        left join samenspel.person p on p.municipality_id = ${municipality} and p.person_id = t.contact_id
        order by t.due, t.id, t.term, t.what) one) as rows`.execute(work.db)
  return found.rows[0]!
}

/** What conversations are about: the demo city knows by it which ones it has. */
export async function readSubjects(work: Work): Promise<string[]> {
  const found = await sql<{ subject: string }>`select subject from samenspel.conversation
    where municipality_id = ${work.ctx.municipality}`.execute(work.db)
  return found.rows.map(({ subject }) => subject)
}
