import { asPlatform } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { personLeaves } from '#capabilities/accounts/index.ts'
import { initiativeMoved } from '#capabilities/initiatives/index.ts'
import { readCompass } from '../store/compasses.ts'
import { sealAll } from './seal.ts'
import { lend, lendAgain } from './service.ts'
import { compassesOf } from './store.ts'

/** What of a Kompas is lent stays as a record when its owner goes; what was lent to an officer ends when that one goes. */
const followPeople = when(personLeaves, (work, { person }) =>
  asPlatform(work, async () => {
    for (const { id, theme } of await compassesOf(work, { officer: person })) {
      const compass = await readCompass(work, id)
      if (compass && theme)
        await lend(work, compass, { ...compass, theme, sharedWith: 'nobody', officer: null })
    }
    for (const { id } of await compassesOf(work, { person })) await sealAll(work, id)
  }),
)

/** Where an initiative lies, its idea lies: the connector of where it was does not read on. */
const followInitiatives = when(initiativeMoved, (work, { id: initiative }) =>
  asPlatform(work, async () => {
    for (const { id } of await compassesOf(work, { initiative })) await lendAgain(work, id)
  }),
)

export const followForSharing = [followPeople, followInitiatives]
