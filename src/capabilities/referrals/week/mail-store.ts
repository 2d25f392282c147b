import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'

/** A mail that old is hardly opened any more, and the page itself turns the mail off too. */
export const linkDays = 400

/** Who does not want the mail, and who has had it since a day. */
export async function readNotToMail(work: Work, since: string): Promise<Set<PersonId>> {
  const found = await sql<{ person: PersonId }>`select person_id as person from samenspel.week_mail
    where municipality_id = ${work.ctx.municipality}
      and (stopped_on is not null or sent_on >= ${since}::date)`.execute(work.db)
  return new Set(found.rows.map(({ person }) => person))
}

export async function hasStopped(work: Work, person: PersonId): Promise<boolean> {
  const found = await sql`select from samenspel.week_mail where municipality_id = ${work.ctx.municipality}
    and person_id = ${person} and stopped_on is not null`.execute(work.db)
  return found.rows.length > 0
}

/** Remembers that somebody has the mail of today, and by which link they stop it. */
export async function saveSent(work: Work, person: PersonId, hash: string): Promise<void> {
  const { municipality, now } = work.ctx
  const today = localDay(now)
  await sql`insert into samenspel.week_mail (municipality_id, person_id, sent_on)
    values (${municipality}, ${person}, ${today}::date)
    on conflict (municipality_id, person_id) do update set sent_on = excluded.sent_on`.execute(work.db)
  await sql`insert into samenspel.week_mail_link (municipality_id, token_hash, person_id, made_on)
    values (${municipality}, ${hash}, ${person}, ${today}::date)`.execute(work.db)
}

/** They do not want it, or want it again. */
export async function saveChoice(work: Work, person: PersonId, mail: 'on' | 'off'): Promise<void> {
  const { municipality, now } = work.ctx
  const stopped = mail === 'off' ? localDay(now) : null
  await sql`insert into samenspel.week_mail (municipality_id, person_id, stopped_on)
    values (${municipality}, ${person}, ${stopped}::date)
    on conflict (municipality_id, person_id) do update set stopped_on = excluded.stopped_on`.execute(work.db)
}

/** Whose mail a link stops, while it works. */
export async function findStopper(work: Work, hash: string): Promise<PersonId | null> {
  const found = await sql<{ person: PersonId }>`select person_id as person from samenspel.week_mail_link
    where municipality_id = ${work.ctx.municipality} and token_hash = ${hash}
      and made_on > ${addDays(localDay(work.ctx.now), -linkDays)}::date`.execute(work.db)
  return found.rows[0]?.person ?? null
}

/** Lets go of who works in no team any more. */
export async function keepOnlyWorkers(work: Work, workers: readonly PersonId[]): Promise<void> {
  await sql`delete from samenspel.week_mail
    where municipality_id = ${work.ctx.municipality} and not (person_id = any(${[...workers]}::text[]))`.execute(
    work.db,
  )
}
