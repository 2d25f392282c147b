import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Answer, CompassId, Hope, Standing, Theme, ThemeState } from '../domain.ts'

/** Everything that was answered, in no order. */
export async function readAnswers(work: Work, id: CompassId): Promise<Answer[]> {
  const found = await sql<Answer>`select a.question_id as question, a.theme, a.version, a.words, a.revision
    from samenspel.compass_answer a
    where a.municipality_id = ${work.ctx.municipality} and a.compass_id = ${id}`.execute(work.db)
  return found.rows
}

/**
 * Writes an answer, if nobody changed it since it was seen. Whoever its theme is shared with, reads it from now on: the
 * theme is held, so that whoever takes it back at this moment takes this answer back too.
 * @returns its new revision; `null` when it is not as it was seen
 */
export async function saveAnswer(work: Work, id: CompassId, answer: Answer): Promise<number | null> {
  const { municipality, now } = work.ctx
  const saved = await sql<{ revision: number }>`
    insert into samenspel.compass_answer as a (municipality_id, compass_id, question_id, theme, version, words, revision,
      changed_at, circles, readers)
    select t.municipality_id, t.compass_id, ${answer.question}, t.theme, ${answer.version}::int, ${answer.words}, 1,
      ${now}::timestamptz, t.circles, t.readers
    from samenspel.compass_theme t
    where t.municipality_id = ${municipality} and t.compass_id = ${id} and t.theme = ${answer.theme}
    for no key update of t
    on conflict (municipality_id, compass_id, question_id) do update
      set words = excluded.words, version = excluded.version, revision = a.revision + 1, changed_at = excluded.changed_at,
        theme = excluded.theme, circles = excluded.circles, readers = excluded.readers
      where a.revision = ${answer.revision}
    returning a.revision`.execute(work.db)
  return saved.rows[0]?.revision ?? null
}

export async function readThemes(work: Work, id: CompassId): Promise<ThemeState[]> {
  const found = await sql<ThemeState>`select t.theme, t.standing, t.shared_with as "sharedWith",
      t.officer_id as officer, t.shared_at as "sharedAt" from samenspel.compass_theme t
    where t.municipality_id = ${work.ctx.municipality} and t.compass_id = ${id}`.execute(work.db)
  return found.rows
}

export async function saveStanding(
  work: Work,
  id: CompassId,
  theme: Theme,
  standing: Standing,
): Promise<void> {
  await sql`update samenspel.compass_theme set standing = ${standing}
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id} and theme = ${theme}`.execute(
    work.db,
  )
}

export async function readHopes(work: Work, id: CompassId): Promise<Hope[]> {
  const found = await sql<Hope>`select h.kind, h.words, h.conversation_id as conversation
    from samenspel.compass_hope h
    where h.municipality_id = ${work.ctx.municipality} and h.compass_id = ${id}`.execute(work.db)
  return found.rows
}

/** What is hoped for is this, and nothing else; what opened a conversation stays. */
export async function saveHopes(
  work: Work,
  id: CompassId,
  hopes: readonly Pick<Hope, 'kind' | 'words'>[],
): Promise<void> {
  const { municipality } = work.ctx
  const kinds = hopes.map(({ kind }) => kind)
  await sql`delete from samenspel.compass_hope where municipality_id = ${municipality} and compass_id = ${id}
    and conversation_id is null and not (kind = any(${kinds}::text[]))`.execute(work.db)
  for (const { kind, words } of hopes)
    await sql`insert into samenspel.compass_hope as h (municipality_id, compass_id, kind, words, circles, readers)
      select c.municipality_id, c.compass_id, ${kind}, ${words}, c.circles, '{}' from samenspel.compass c
      where c.municipality_id = ${municipality} and c.compass_id = ${id}
      on conflict (municipality_id, compass_id, kind) do update set words = excluded.words
        where h.conversation_id is null`.execute(work.db)
}

export async function noteConversation(
  work: Work,
  id: CompassId,
  kind: Hope['kind'],
  conversation: string,
): Promise<void> {
  await sql`update samenspel.compass_hope set conversation_id = ${conversation}
    where municipality_id = ${work.ctx.municipality} and compass_id = ${id} and kind = ${kind}`.execute(
    work.db,
  )
}
