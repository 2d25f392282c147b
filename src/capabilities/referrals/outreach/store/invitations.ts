import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Invitation, InvitationId, NamedInvitation } from '../domain.ts'

const columns = sql.raw(
  'v.invitation_id as id, v.initiative_id as initiative, v.wished_day as wished, v.asked_at as "askedAt", v.state, v.reason',
)

/** Asks the team to come. @returns false when it was asked already, and has not answered yet */
export async function saveInvitation(
  work: Work,
  one: Pick<Invitation, 'id' | 'initiative' | 'wished'>,
  circles: readonly string[],
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const done =
    await sql`insert into samenspel.team_invitation (municipality_id, invitation_id, initiative_id, wished_day,
      asked_at, state, reason, settled_at, circles, readers)
    values (${municipality}, ${one.id}, ${one.initiative}, ${one.wished}, ${now}, 'open', '', null,
      ${[...circles]}::text[], '{}')
    on conflict (municipality_id, initiative_id) where state = 'open' do nothing`.execute(work.db)
  return done.numAffectedRows === 1n
}

/** What an initiative asked, the newest first. */
export async function readInvitationsOf(work: Work, initiative: InitiativeId): Promise<Invitation[]> {
  const found = await sql<Invitation>`select ${columns} from samenspel.team_invitation v
    where v.municipality_id = ${work.ctx.municipality} and v.initiative_id = ${initiative}
    order by v.asked_at desc limit 20`.execute(work.db)
  return found.rows
}

/** What waits for an answer in these areas (`null` is everywhere), the soonest wish first. */
export async function readOpenInvitations(
  work: Work,
  areas: readonly string[] | null,
): Promise<NamedInvitation[]> {
  const found = await sql<NamedInvitation>`select ${columns}, i.slug, i.name from samenspel.team_invitation v
    join samenspel.initiative i on i.municipality_id = v.municipality_id and i.initiative_id = v.initiative_id
    where v.municipality_id = ${work.ctx.municipality} and v.state = 'open'
      ${areas === null ? sql`` : sql`and i.areas && ${[...areas]}::text[]`}
    order by v.wished_day nulls last, v.asked_at`.execute(work.db)
  return found.rows
}

/** What waits is for others from now on: the initiative lies in other areas. */
export async function moveInvitations(
  work: Work,
  initiative: InitiativeId,
  circles: readonly string[],
): Promise<void> {
  await sql`update samenspel.team_invitation set circles = ${[...circles]}::text[]
    where municipality_id = ${work.ctx.municipality} and initiative_id = ${initiative} and state = 'open'`.execute(
    work.db,
  )
}

/** Of which initiative an invitation is, answered or not; `null` when there is none that whoever asks may see. */
export async function readInvited(work: Work, id: InvitationId): Promise<InitiativeId | null> {
  const found = await sql<{ initiative: InitiativeId }>`select initiative_id as initiative
    from samenspel.team_invitation
    where municipality_id = ${work.ctx.municipality} and invitation_id = ${id}`.execute(work.db)
  return found.rows[0]?.initiative ?? null
}

/** What was asked of the team and is answered now. @returns the initiative; `null` when nothing waited */
export async function settleInvitation(
  work: Work,
  of: { readonly id: InvitationId } | { readonly initiative: InitiativeId },
  { state, reason }: Pick<Invitation, 'state' | 'reason'>,
): Promise<InitiativeId | null> {
  const done = await sql<{ initiative: InitiativeId }>`update samenspel.team_invitation
    set state = ${state}, reason = ${reason}, settled_at = ${work.ctx.now}
    where municipality_id = ${work.ctx.municipality} and state = 'open'
      and ${'id' in of ? sql`invitation_id = ${of.id}` : sql`initiative_id = ${of.initiative}`}
    returning initiative_id as initiative`.execute(work.db)
  return done.rows[0]?.initiative ?? null
}
