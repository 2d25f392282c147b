import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { OwnWord } from './domain.ts'

/** Keeps what a phrase stands for; an earlier meaning of the same phrase makes way. */
export async function saveWord(work: Work, { phrase, search, themes }: OwnWord): Promise<void> {
  await sql`insert into published.synonym (municipality_id, phrase, search, themes)
    values (${work.ctx.municipality}, ${phrase}, ${[...search]}::text[], ${[...themes]}::text[])
    on conflict (municipality_id, phrase) do update set search = excluded.search, themes = excluded.themes`.execute(
    work.db,
  )
}

export async function deleteWord(work: Work, phrase: string): Promise<void> {
  await sql`delete from published.synonym
    where municipality_id = ${work.ctx.municipality} and phrase = ${phrase}`.execute(work.db)
}

/** Words that point to a theme point to the one it became part of. */
export async function replaceTheme(
  work: Work,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<void> {
  await sql`update published.synonym set themes = array_append(array_remove(array_remove(themes, ${from}), ${into}), ${into})
    where municipality_id = ${work.ctx.municipality} and ${from} = any(themes)`.execute(work.db)
}
