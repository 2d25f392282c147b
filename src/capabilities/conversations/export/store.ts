import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { Agreement, ConversationId, EntryKind, Side } from '../domain.ts'
import { readAgreements } from '../store/agreements.ts'

/** One thing on the timeline, with what the other side said of it. */
export interface KeptEntry {
  readonly at: Date
  readonly side: Side | 'platform'
  readonly kind: EntryKind
  /** What whoever wrote it is called; `null` once they asked to be forgotten. */
  readonly by: string | null
  readonly words: string
  /** What it was about, beside the words; who was named is called by their name. */
  readonly facts: Readonly<Record<string, string>>
  readonly replies: readonly {
    readonly side: Side
    readonly agrees: boolean
    readonly words: string
    readonly at: string
  }[]
}

export interface KeptAppointment {
  readonly title: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  readonly cancelledAt: Date | null
}

/** A step of a matter of premises; days are local ISO dates. */
export interface KeptStep {
  readonly title: string
  readonly firstPromisedOn: string | null
  readonly promisedOn: string | null
  readonly doneOn: string | null
  /** Why it became another day. */
  readonly reason: string
}

export interface KeptFile {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly size: number
}

/** Everything of a conversation beside its head, as both sides see it. */
export interface KeptDossier {
  readonly contactName: string | null
  readonly entries: readonly KeptEntry[]
  readonly agreements: readonly Agreement[]
  readonly appointments: readonly KeptAppointment[]
  readonly steps: readonly KeptStep[]
  readonly files: readonly KeptFile[]
}

/** Reads it whole; what these circles may not see is not in it. */
export async function readKept(work: Work, id: ConversationId): Promise<KeptDossier> {
  const { municipality } = work.ctx
  const of = sql`t.municipality_id = ${municipality} and t.conversation_id = ${id}`
  const contact = await sql<{ name: string | null }>`select coalesce(nullif(p.name, ''), p.function) as name
    from samenspel.conversation t
    join samenspel.person p on p.municipality_id = t.municipality_id and p.person_id = t.contact_id
    where ${of}`.execute(work.db)
  const entries =
    await sql<KeptEntry>`select t.at, t.side, t.kind, coalesce(nullif(p.name, ''), p.function) as by, t.words,
      (t.facts - 'contact') || case when n.person_id is null then '{}'::jsonb
        else jsonb_build_object('who', coalesce(nullif(n.name, ''), n.function)) end as facts,
      coalesce((select jsonb_agg(jsonb_build_object('side', r.side, 'agrees', r.agrees, 'words', r.words, 'at', r.at)
          order by r.at) from samenspel.entry_reply r
        where r.municipality_id = t.municipality_id and r.entry_id = t.entry_id), '[]'::jsonb) as replies
    from samenspel.conversation_entry t
    left join samenspel.person p on p.municipality_id = t.municipality_id and p.person_id = t.person_id
    left join samenspel.person n on n.municipality_id = t.municipality_id and n.person_id = t.facts ->> 'contact'
    where ${of} order by t.position`.execute(work.db)
  const appointments =
    await sql<KeptAppointment>`select t.title, t.starts_at as "startsAt", t.ends_at as "endsAt", t.place,
      t.cancelled_at as "cancelledAt" from samenspel.appointment t where ${of} order by t.starts_at`.execute(
      work.db,
    )
  const steps = await sql<KeptStep>`select t.title, t.first_promised_on as "firstPromisedOn",
      t.promised_on as "promisedOn", t.done_on as "doneOn", t.reason
    from samenspel.premises_step t where ${of} order by t.position`.execute(work.db)
  const files = await sql<KeptFile>`select t.file_id as id, t.name, t.kind, t.size
    from samenspel.conversation_file t where ${of} order by t.name, t.file_id`.execute(work.db)
  return {
    contactName: contact.rows[0]?.name ?? null,
    entries: entries.rows,
    agreements: await readAgreements(work, id),
    appointments: appointments.rows,
    steps: steps.rows,
    files: files.rows,
  }
}
