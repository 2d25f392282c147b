import { when } from '#platform/events/events.ts'
import { useCase } from '#platform/db/doors.ts'
import { endRole, personLeaves, readRoles } from '#capabilities/accounts/index.ts'
import type { InitiativeId } from '../domain.ts'
import { mayRegister } from '../policy.ts'
import { changeHead } from '../store/heads.ts'
import { readMine } from '../store/mine.ts'
import type { OwnInitiative } from '../store/mine.ts'

export type { OwnInitiative }

/** The initiatives that whoever asks is in the team of. */
export const myInitiatives = useCase<undefined, OwnInitiative[]>(
  { name: 'initiatives.mine', may: mayRegister, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person') return []
    const teams = actor.grants.flatMap(({ team }) => team ?? [])
    return teams.length === 0 ? [] : readMine(work, teams, actor.id)
  },
)

/** When its only owner is erased, nobody keeps a page any more: the connector may give it to its people again. */
export const followLeaving = when(personLeaves, async (work, { person, teams }) => {
  for (const team of teams) {
    const members = await readRoles(work, { team })
    const owners = members.filter(({ role }) => role === 'owner')
    if (owners.every((owner) => owner.person === person))
      await changeHead(work, team as InitiativeId, { claimed: false })
    for (const role of members) if (role.person === person) await endRole(work, role)
  }
})
