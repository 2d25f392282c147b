import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { PersonId } from '#platform/context/ctx.ts'
import type { Conversation, ConversationId, ListedConversation } from '../domain.ts'

const columns = sql.raw(`c.conversation_id as id, c.kind, c.subject, c.person_id as person,
  c.initiative_id as initiative, c.compass_id as compass, c.areas, c.locale, c.opened_at as "openedAt",
  c.contact_due as "contactDue", c.contact_id as contact, c.contact_at as "contactAt", c.answer_due as "answerDue",
  c.answered_at as "answeredAt", c.next_step as "nextStep", c.next_words as "nextWords",
  c.next_by as "nextBy", c.next_due as "nextDue", c.ended_at as "endedAt", c.outcome, c.helped, c.revision`)

const contactName = sql.raw(`coalesce(nullif(p.name, ''), nullif(p.function, '')) as "contactName"`)
const withContact = sql.raw(`from samenspel.conversation c
  left join samenspel.person p on p.municipality_id = c.municipality_id and p.person_id = c.contact_id`)

export async function saveConversation(
  work: Work,
  conversation: Conversation,
  circles: readonly string[],
): Promise<void> {
  const one = conversation
  await sql`insert into samenspel.conversation (municipality_id, conversation_id, kind, subject, person_id,
      initiative_id, compass_id, areas, locale, opened_at, contact_due, contact_id, contact_at, answer_due,
      answered_at, next_step, next_words, next_by, next_due, reminded, ended_at, outcome, helped, revision, circles, readers)
    values (${work.ctx.municipality}, ${one.id}, ${one.kind}, ${one.subject}, ${one.person}, ${one.initiative},
      ${one.compass}, ${[...one.areas]}, ${one.locale}, ${one.openedAt}, ${one.contactDue}, ${one.contact},
      ${one.contactAt}, ${one.answerDue}, ${one.answeredAt}, ${one.nextStep}, ${one.nextWords},
      ${one.nextBy}, ${one.nextDue}, 0,
      ${one.endedAt}, ${one.outcome}, ${one.helped}, ${one.revision}, ${[...circles]}, '{}')`.execute(work.db)
}

/** A conversation; with `hold` it stays as it is until this transaction ends. `null` also when one may not know of it. */
export async function readConversation(
  work: Work,
  id: ConversationId,
  hold: 'hold' | 'look',
): Promise<Conversation | null> {
  const found = await sql<Conversation>`select ${columns} from samenspel.conversation c
    where c.municipality_id = ${work.ctx.municipality} and c.conversation_id = ${id}
    ${hold === 'hold' ? sql`for update` : sql``}`.execute(work.db)
  return found.rows[0] ?? null
}

/** What changes of a conversation; what is left out stays. */
export type Change = Partial<
  Pick<
    Conversation,
    | 'contact'
    | 'contactAt'
    | 'answeredAt'
    | 'nextStep'
    | 'nextWords'
    | 'nextBy'
    | 'nextDue'
    | 'endedAt'
    | 'outcome'
    | 'helped'
  >
>

const columnOf: Readonly<Record<keyof Change, string>> = {
  contact: 'contact_id',
  contactAt: 'contact_at',
  answeredAt: 'answered_at',
  nextStep: 'next_step',
  nextWords: 'next_words',
  nextBy: 'next_by',
  nextDue: 'next_due',
  endedAt: 'ended_at',
  outcome: 'outcome',
  helped: 'helped',
}

export async function changeConversation(work: Work, id: ConversationId, change: Change): Promise<void> {
  const set = Object.entries(change).map(
    ([name, value]) => sql`${sql.ref(columnOf[name as keyof Change])} = ${value}`,
  )
  await sql`update samenspel.conversation set ${sql.join([...set, sql`revision = revision + 1`])}
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${id}`.execute(work.db)
}

/** The conversations that somebody takes part in for an initiative, the newest first. */
export async function readOwnConversations(
  work: Work,
  of: { readonly person: PersonId; readonly teams: readonly string[] },
): Promise<ListedConversation[]> {
  const found = await sql<ListedConversation>`select ${columns}, ${contactName} ${withContact}
    where c.municipality_id = ${work.ctx.municipality}
      and (c.person_id = ${of.person} or c.initiative_id = any(${[...of.teams]}))
    order by c.ended_at is not null, c.opened_at desc, c.conversation_id limit 100`.execute(work.db)
  return found.rows
}

/** A conversation by its subject, to lead to. */
export type LinkedConversation = Pick<Conversation, 'id' | 'subject'>

/** The conversations that came of a Kompas, as far as the circles of this transaction may know of them. */
export async function conversationsFrom(work: Work, compass: string): Promise<LinkedConversation[]> {
  const found =
    await sql<LinkedConversation>`select c.conversation_id as id, c.subject from samenspel.conversation c
    where c.municipality_id = ${work.ctx.municipality} and c.compass_id = ${compass}
    order by c.opened_at, c.conversation_id limit 50`.execute(work.db)
  return found.rows
}

/** How many conversations somebody began since a moment: by asking, or of the hopes of a Kompas. */
export async function countBegun(
  work: Work,
  { person, by, since }: { readonly person: PersonId; readonly by: 'asking' | 'hope'; readonly since: Date },
): Promise<number> {
  const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.conversation
    where municipality_id = ${work.ctx.municipality} and person_id = ${person} and opened_at > ${since}
      and ${by === 'hope' ? sql`compass_id is not null` : sql`compass_id is null`}`.execute(work.db)
  return found.rows[0]!.n
}

/** The conversations in which it is somebody's turn: as the contact, for themselves, or for their initiatives. */
export async function readWaitingFor(
  work: Work,
  of: {
    readonly person: PersonId
    readonly teams: readonly string[]
    /** The same person, as long as they may be a contact. */
    readonly contact: PersonId | null
  },
): Promise<ListedConversation[]> {
  const found = await sql<ListedConversation>`select ${columns}, ${contactName} ${withContact}
    where c.municipality_id = ${work.ctx.municipality} and c.next_step <> 'nothing'
      and ((c.next_by = 'city' and c.contact_id = ${of.contact}::text)
        or (c.next_by = 'initiative' and (c.person_id = ${of.person} or c.initiative_id = any(${[...of.teams]}))))
    order by c.next_due nulls last, c.opened_at, c.conversation_id limit 20`.execute(work.db)
  return found.rows
}
