import { asPlatform } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { personLeaves, readRoles } from '#capabilities/accounts/index.ts'
import { initiativeRemoved } from '#capabilities/initiatives/index.ts'
import { themes } from './domain.ts'
import { lend } from './sharing/service.ts'
import { compassesIn, readMine, saveOwners } from './store/compasses.ts'

/** What becomes of ideas when whose they are goes: the rows are of others than who makes this happen. */
export const followTheirPeople = [
  // The initiative goes: the idea is of whoever began it again, and otherwise of nobody, and goes when it lies still.
  when(initiativeRemoved, (work, id) =>
    asPlatform(work, async () => {
      for (const compass of await compassesIn(work, id)) {
        // Nobody is left who could take it back.
        if (compass.person === null)
          for (const theme of themes)
            await lend(work, compass, { ...compass, theme, sharedWith: 'nobody', officer: null })
        await saveOwners(work, { ...compass, initiative: null })
      }
    }),
  ),
  // Whoever began it is erased: what a team works in together stays with the others in the team.
  when(personLeaves, (work, { person }) =>
    asPlatform(work, async () => {
      for (const compass of await readMine(work, person, [])) {
        if (compass.initiative === null) continue
        const members = await readRoles(work, { team: compass.initiative })
        if (members.some((one) => one.person !== person)) await saveOwners(work, { ...compass, person: null })
      }
    }),
  ),
]
