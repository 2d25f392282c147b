import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import { canEdit, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { teamKey } from '../../policy.ts'
import type { Assignment, Invitation, InvitationId, KeyPerson, Visit, VisitId } from '../domain.ts'
import { invitedMail } from '../mails.ts'
import type { Letter } from '../mails.ts'
import { circlesOfBoth, circlesOfKeyPerson, readersOfKeyPerson } from '../policy.ts'
import { readAssignments } from '../store/assignments.ts'
import { readInvitationsOf, saveInvitation } from '../store/invitations.ts'
import { deleteKeyPerson, readOwnKey, saveKeyPerson } from '../store/key-persons.ts'
import { readVisitsTo, saveObjection } from '../store/visits.ts'

const ofOwn = { on: visible, may: canEdit } as const
const about = (head: HeadRow) => head.initiative_id

/** What an initiative and the neighbourhood team know of each other, for the people of the initiative. */
export interface OwnSide {
  readonly head: HeadRow
  /** What the teams that work there are asked to do, the team of the area before that of the whole municipality. */
  readonly assignments: readonly Assignment[]
  readonly visits: readonly Visit[]
  readonly invitations: readonly Invitation[]
  /** What whoever looks said of themselves. */
  readonly key: KeyPerson | null
}

export const readOwnSide = useCase<{ readonly slug: string }, OwnSide, HeadRow>(
  { ...ofOwn, name: 'referrals.readOwnSide', records: null, publishes: 'nothing' },
  async (work, head) => {
    const { db, ctx } = work
    const teams = [...head.areas, teamKey(null)]
    const initiative = head.initiative_id
    return {
      head,
      assignments: await readAssignments({ db, municipality: ctx.municipality }, teams),
      visits: await readVisitsTo(work, initiative),
      invitations: await readInvitationsOf(work, initiative),
      key: await readOwnKey(work, { initiative, person: personOf(ctx) }),
    }
  },
)

/** Only people are in a team. @throws {NotFound} */
function personOf({ actor }: Ctx): PersonId {
  if (actor.kind !== 'person') throw new NotFound()
  return actor.id
}

/** It was otherwise, says the initiative; the team sees that at its visit. @throws {NotFound} */
export const objectToVisit = useCase<
  { readonly slug: string; readonly visit: VisitId; readonly words: string },
  void,
  HeadRow
>(
  { ...ofOwn, name: 'referrals.objectToVisit', records: 'team-visit.objected', about },
  async (work, head, { visit: id, words }) => {
    if (!(await saveObjection(work, { id, initiative: head.initiative_id, words }))) throw new NotFound()
  },
)

/**
 * An initiative asks the team to come by. Whoever works in the team of the area is mailed; where there is none, those
 * who work for the whole municipality.
 * @returns `nobody` when there is no team at all, `asked-before` when it waits for an answer already
 */
export const inviteTeam = useCase<
  { readonly slug: string; readonly wished: string | null; readonly letter: Letter | null },
  'invited' | 'asked-before' | 'nobody',
  HeadRow
>(
  {
    ...ofOwn,
    name: 'referrals.inviteTeam',
    records: 'team-invitation.made',
    happened: (done) => done === 'invited',
    about,
  },
  async (work, head, { wished, letter }) => {
    const workers = await workersFor(work, head)
    if (workers.length === 0) return 'nobody'
    const one = { id: newId<InvitationId>(), initiative: head.initiative_id, wished }
    if (!(await saveInvitation(work, one, circlesOfBoth(head)))) return 'asked-before'
    for (const { email: to, locale } of letter === null ? [] : workers)
      await queueMail(work, invitedMail({ to, locale, head, wished, letter: letter! }))
    return 'invited'
  },
)

/** Who works in the team of the area; where nobody does, who works for the whole municipality. */
async function workersFor(work: Work, { areas }: HeadRow): Promise<HeldRole[]> {
  const all = (await readRoles(work, { team: null })).filter(({ role }) => role === 'neighbourhood-team')
  const near = all.filter(({ area }) => area !== null && areas.includes(area))
  const found = near.length > 0 ? near : all.filter(({ area }) => area === null)
  return [...new Map(found.map((one) => [one.email, one])).values()]
}

type Said = { readonly slug: string } & Pick<KeyPerson, 'name' | 'reach'>

/** Somebody in the team of an initiative wants to be found by the neighbourhood team, by this name and in this way. */
export const becomeKeyPerson = useCase<Said, void, HeadRow>(
  { ...ofOwn, name: 'referrals.becomeKeyPerson', records: 'key-person.said', about },
  async (work, head, { name, reach }) => {
    const person = personOf(work.ctx)
    const who = { initiative: head.initiative_id, person }
    const seen = { circles: circlesOfKeyPerson(person), readers: readersOfKeyPerson(head.areas) }
    await saveKeyPerson(work, { ...who, name, reach }, seen)
  },
)

/** And takes that back: from this moment nobody reads it, and it is gone. */
export const takeKeyPersonBack = useCase<{ readonly slug: string }, boolean, HeadRow>(
  {
    ...ofOwn,
    name: 'referrals.takeKeyPersonBack',
    records: 'key-person.taken-back',
    about,
    happened: Boolean,
  },
  (work, head) => deleteKeyPerson(work, { initiative: head.initiative_id, person: personOf(work.ctx) }),
)
