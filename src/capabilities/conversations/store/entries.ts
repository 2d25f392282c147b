import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { ConversationId, Entry, EntryId } from '../domain.ts'

/** Writes something on the timeline of a conversation that is held, in the name of whoever acts. @returns its id */
export async function saveEntry(
  work: Work,
  conversation: ConversationId,
  entry: Pick<Entry, 'side' | 'kind' | 'words'> & { readonly facts?: Entry['facts'] },
): Promise<EntryId> {
  const { municipality, actor, now } = work.ctx
  const id = newId<EntryId>()
  const by = actor.kind === 'person' ? actor.id : null
  await sql`insert into samenspel.conversation_entry (municipality_id, entry_id, conversation_id, position, at, side, person_id,
      kind, words, facts, circles, readers)
    select ${municipality}, ${id}, ${conversation},
      (select count(*) + 1 from samenspel.conversation_entry e where e.municipality_id = c.municipality_id
        and e.conversation_id = c.conversation_id),
      ${now}::timestamptz, ${entry.side}, ${by}, ${entry.kind},
      ${entry.words}, ${JSON.stringify(entry.facts ?? {})}::jsonb, c.circles, c.readers
    from samenspel.conversation c
    where c.municipality_id = ${municipality} and c.conversation_id = ${conversation}`.execute(work.db)
  return id
}

/** The timeline of a conversation, the oldest first. */
export async function readEntries(work: Work, conversation: ConversationId): Promise<Entry[]> {
  const found = await sql<Entry>`select e.entry_id as id, e.at, e.side, e.kind, e.words, e.facts,
      coalesce(nullif(p.name, ''), p.function) as by from samenspel.conversation_entry e
    left join samenspel.person p on p.municipality_id = e.municipality_id and p.person_id = e.person_id
    where e.municipality_id = ${work.ctx.municipality} and e.conversation_id = ${conversation}
    order by e.position`.execute(work.db)
  return found.rows
}
