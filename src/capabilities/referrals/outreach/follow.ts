import { when } from '#platform/events/events.ts'
import { asPlatform } from '#platform/db/doors.ts'
import { readRoles, teamChanged } from '#capabilities/accounts/index.ts'
import { initiativeMoved, initiativeTakenAlong } from '#capabilities/initiatives/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { circlesOfBoth, readersOfKeyPerson } from './policy.ts'
import { moveInvitations } from './store/invitations.ts'
import { changeReaders, keepOnlyMembers } from './store/key-persons.ts'
import { readVisitsTo } from './store/visits.ts'

/** What becomes of visits and of who wants to be found, when something happens to an initiative. */
export const followInitiatives = [
  // Who is out of the team of an initiative, is no longer the one to find there.
  when(teamChanged, (work, team) =>
    asPlatform(work, async () => {
      const members = await readRoles(work, { team })
      await keepOnlyMembers(
        work,
        team as InitiativeId,
        members.map(({ person }) => person),
      )
    }),
  ),
  // It lies elsewhere now: the team of there reads who wants to be found and who asks for it, and the one of before no
  // longer does. Where that one was, it was.
  when(initiativeMoved, (work, { id, areas }) =>
    asPlatform(work, async () => {
      await changeReaders(work, id, readersOfKeyPerson(areas))
      await moveInvitations(work, id, circlesOfBoth({ initiative_id: id, areas }))
    }),
  ),
  // Owners take their initiative along: what was agreed with the team comes too.
  when(initiativeTakenAlong, async (work, { id, files }) => {
    const visits = await readVisitsTo(work, id)
    const told = visits.map(({ day, minutes, agreed, objection }) => ({ day, minutes, agreed, objection }))
    if (told.length > 0)
      files.push({ name: 'bezoeken-van-het-wijkteam.json', content: `${JSON.stringify(told, null, 2)}\n` })
  }),
]
