import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce, when } from '#platform/events/events.ts'
import {
  endTeam,
  findInvitation,
  hashOf,
  invite,
  plainRole,
  roleTaken,
  teamChanged,
} from '#capabilities/accounts/index.ts'
import type { Letterhead, OpenInvitation } from '#capabilities/accounts/index.ts'
import type { InitiativeId } from '../domain.ts'
import { initiativeRemoved } from '../happenings.ts'
import { contentOf } from '../parts.ts'
import { anybody, canHandOver, canOwn } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { changeHead, deleteHead, readHeads, saveRefusal } from '../store/heads.ts'
import { readPublicParts } from '../store/parts.ts'
import { withdrawPublished } from '../store/published.ts'
import { publishAgain } from './publish.ts'
import { about, visible } from './visible.ts'

/** Whether there is somebody to write to. */
export const followTeams = when(teamChanged, (work, team) => publishAgain(work, [team as InitiativeId]))

/** As soon as somebody owns it, a page is its own people's, and no file's any more. */
export const followOwners = [
  when(roleTaken, async (work, { role, team }) => {
    if (role !== 'owner' || team === null) return
    const id = team as InitiativeId
    await changeHead(work, id, { claimed: true, source: '' })
    await publishAgain(work, [id])
  }),
]

/**
 * Somebody says that a page from a file is their initiative: a link goes to the address it is known by. Whether there
 * is one, nobody can tell from what follows.
 */
export const askForPage = useCase<Letterhead & { readonly slug: string }, void, HeadRow>(
  {
    name: 'initiatives.askForPage',
    on: visible,
    may: (_, head) => head.standing === 'published',
    records: 'initiative.asked-for',
    about,
  },
  async (work, head, letter) => {
    const parts = await readPublicParts(work, [head.initiative_id])
    const email = contentOf(parts.get(head.initiative_id) ?? [], 'contact')?.email ?? null
    if (!head.claimed && email !== null) await offerPage(work, head, email, letter)
  },
)

/** The connector of the area, who knows them, gives a page to its own people. @returns whether a mail goes out */
export const handOverPage = useCase<
  Letterhead & { readonly slug: string; readonly email: string },
  boolean,
  HeadRow
>(
  {
    name: 'initiatives.handOverPage',
    on: visible,
    may: canHandOver,
    records: 'initiative.handed-over',
    happened: (sent) => sent,
    about,
  },
  (work, head, { email, ...letter }) => offerPage(work, head, email, letter),
)

function offerPage(work: Work, head: HeadRow, email: string, letter: Letterhead): Promise<boolean> {
  const owner = { ...plainRole('owner'), team: head.initiative_id, scopeName: head.name }
  return invite(work, { ...owner, email, roleEndsOn: null }, { ...letter, claims: true })
}

/** A page that waits for its own people, and the invitation that came to them. */
export interface Claim {
  readonly head: HeadRow
  readonly invitation: OpenInvitation
}

/** What the holder of this link may take or refuse; `null` when it does not work (any more). */
export const readClaim = useCase<{ token: string }, Claim | null>(
  { name: 'initiatives.readClaim', may: anybody, records: null },
  (work, { token }) => claimOf(work, token, 'look'),
)

/** They want no page: it goes for good, and by a hash of its name no file brings it back. @returns its name */
export const refusePage = useCase<{ token: string }, string | null>(
  {
    name: 'initiatives.refusePage',
    may: anybody,
    records: 'initiative.refused',
    happened: (done) => done !== null,
  },
  async (work, { token }) => {
    const claim = await claimOf(work, token, 'lock')
    if (!claim) return null
    await saveRefusal(work, claim.head.name)
    await takeAway(work, claim.head)
    return claim.head.name
  },
)

/** Only a page that nobody keeps yet: an invitation to a team takes nothing away. */
async function claimOf(work: Work, token: string, hold: 'look' | 'lock'): Promise<Claim | null> {
  const invitation = await findInvitation(work, hashOf(token), hold)
  if (invitation?.role !== 'owner' || invitation.team === null) return null
  const [head] = await readHeads(work, [invitation.team])
  return head && !head.claimed ? { head, invitation } : null
}

/** Its owners take their initiative away, with everything that was in its name. */
export const removeInitiative = useCase<{ slug: string }, void, HeadRow>(
  { name: 'initiatives.remove', on: visible, may: canOwn, records: 'initiative.removed', about },
  takeAway,
)

async function takeAway(work: Work, head: HeadRow): Promise<void> {
  const id = head.initiative_id
  await announce(work, initiativeRemoved, id)
  await endTeam(work, id)
  await withdrawPublished(work, [id])
  await deleteHead(work, id)
}
