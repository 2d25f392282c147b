import type { Letterhead } from '#capabilities/accounts/index.ts'
import type { Work } from '#platform/db/doors.ts'
import type { ActivityId } from '../domain.ts'
import { changesOn, placesLeft } from './joining.ts'
import type { GatheringKey } from './joining.ts'
import { holdDate, holdGathering, savePlacesLeft } from './date-store.ts'
import { changeStanding, gatheringsAhead, readLine } from './store.ts'
import { goesOn } from './date.ts'
import type { DateToJoin } from './date.ts'
import { tellTurn } from './tell.ts'

/** Where mails come from; `null` when nobody asked by a page, and links cannot be made. */
export type Letter = Omit<Letterhead, 'locale'> | null

/**
 * Makes who comes on a date agree with what the world sees of it now, and tells whoever that concerns. Doing it again
 * changes nothing, so that it can follow any change: of the date, of how many can come, of who is in line.
 */
export async function settle(work: Work, key: GatheringKey, letter: Letter): Promise<void> {
  const date = await holdDate(work, key)
  await holdGathering(work, key)
  await settleHeld(work, { key, date }, letter)
}

/** The same, of a date that is held already. */
export async function settleHeld(
  work: Work,
  { key, date }: { readonly key: GatheringKey; readonly date: DateToJoin | undefined },
  letter: Letter,
): Promise<void> {
  const line = await readLine(work, key)
  const room = date?.capacity ?? null
  const changes = changesOn(line, { goesOn: goesOn(date), room })
  for (const { joining, to, turn } of changes) {
    await changeStanding(work, joining.id, { standing: to, toCall: joining.email === null })
    await tellTurn(work, { joining, date }, { turn, letter })
  }
  const now = new Map(changes.map(({ joining, to }) => [joining.id, to]))
  const left = line.map(({ id, standing }) => ({ standing: now.get(id) ?? standing }))
  await savePlacesLeft(work, key, goesOn(date) ? placesLeft(left, room) : null)
}

/** Settles all coming dates of these activities on which somebody joined. */
export async function settleActivities(
  work: Work,
  activities: readonly ActivityId[],
  letter: Letter,
): Promise<void> {
  for (const key of await gatheringsAhead(work, activities)) await settle(work, key, letter)
}
