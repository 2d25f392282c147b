import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import { newId } from '#platform/ids.ts'
import type { ConversationId, Entry, EntryId, Reply } from '../domain.ts'

/** What is written on a timeline. */
export type NewEntry = Pick<Entry, 'side' | 'kind' | 'words'> & { readonly facts?: Entry['facts'] }

/** Writes something on the timeline of a conversation that is held, in the name of whoever acts. @returns its id */
export async function saveEntry(work: Work, conversation: ConversationId, entry: NewEntry): Promise<EntryId> {
  const { municipality, actor, now } = work.ctx
  const id = newId<EntryId>()
  const by = actor.kind === 'person' ? actor.id : null
  await sql`insert into samenspel.conversation_entry (municipality_id, entry_id, conversation_id, position, at, side, person_id,
      kind, words, facts, circles, readers)
    select ${municipality}, ${id}, ${conversation},
      (select coalesce(max(e.position), 0) + 1 from samenspel.conversation_entry e where e.municipality_id = c.municipality_id
        and e.conversation_id = c.conversation_id),
      ${now}::timestamptz, ${entry.side}, ${by}, ${entry.kind},
      ${entry.words}, ${JSON.stringify(entry.facts ?? {})}::jsonb, c.circles, c.readers
    from samenspel.conversation c
    where c.municipality_id = ${municipality} and c.conversation_id = ${conversation}`.execute(work.db)
  return id
}

/** The timeline of a conversation, the oldest first, with what the other side said of its notes. */
export async function readEntries(work: Work, conversation: ConversationId): Promise<Entry[]> {
  const { municipality } = work.ctx
  const found = await sql<
    Omit<Entry, 'reply'>
  >`select e.entry_id as id, e.at, e.side, e.kind, e.words, e.facts,
      coalesce(nullif(p.name, ''), nullif(p.function, '')) as by, coalesce(nullif(n.name, ''), case when e.facts->>'does' is null then nullif(n.function, '') end) as named
    from samenspel.conversation_entry e
    left join samenspel.person p on p.municipality_id = e.municipality_id and p.person_id = e.person_id
    left join samenspel.person n on n.municipality_id = e.municipality_id and n.person_id = e.facts->>'contact'
    where e.municipality_id = ${municipality} and e.conversation_id = ${conversation}
    order by e.position`.execute(work.db)
  const replies = await sql<Reply>`select r.entry_id as entry, r.side, r.agrees, r.words, r.at
    from samenspel.entry_reply r
    join samenspel.conversation_entry e on e.municipality_id = r.municipality_id and e.entry_id = r.entry_id
    where e.municipality_id = ${municipality} and e.conversation_id = ${conversation}`.execute(work.db)
  const said = new Map(replies.rows.map((reply) => [reply.entry, reply]))
  return found.rows.map((entry) => ({ ...entry, reply: said.get(entry.id) ?? null }))
}

/**
 * Keeps what a side says of a note of the other. Who confirmed may still say how they see it; what was once seen
 * otherwise stays.
 * @returns false when something was said of it already
 */
export async function saveReply(work: Work, reply: Omit<Reply, 'at'>): Promise<boolean> {
  const { municipality, actor, now } = work.ctx
  const by = actor.kind === 'person' ? actor.id : null
  const done = await sql`insert into samenspel.entry_reply as r
      (municipality_id, entry_id, side, person_id, agrees, words, at, circles, readers)
    select e.municipality_id, e.entry_id, ${reply.side}, ${by}, ${reply.agrees}::boolean, ${reply.words},
      ${now}::timestamptz, e.circles, e.readers
    from samenspel.conversation_entry e
    where e.municipality_id = ${municipality} and e.entry_id = ${reply.entry}
    on conflict (municipality_id, entry_id, side) do update
      set agrees = excluded.agrees, words = excluded.words, at = excluded.at, person_id = excluded.person_id
      where r.agrees and not excluded.agrees`.execute(work.db)
  return done.numAffectedRows === 1n
}
