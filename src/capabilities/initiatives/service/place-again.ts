import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { initiativeMoved } from '../happenings.ts'
import { placePhotos } from '../photos/store.ts'
import { mayImport } from '../policy.ts'
import { changeHead } from '../store/heads.ts'
import { placeParts } from '../store/parts.ts'
import { readPlaced, readPublishedPlaces, savePublishedPlaces } from '../store/places.ts'
import type { PlacedHead } from '../store/places.ts'

/**
 * Says for a batch of initiatives in which areas they lie now: who works there sees what is shared with them, and
 * whoever looks there finds what is public.
 * @returns after which one to go on; `null` when all were done
 */
export const placeInitiativesAgain = useCase<{ after: string; limit: number }, string | null>(
  { name: 'initiatives.placeAgain', may: mayImport, records: null },
  async (work, { after, limit }) => {
    const heads = await readPlaced(work, after, limit)
    const now = await areasOfSpots(work, heads)
    for (const [index, head] of heads.entries()) await move(work, head, now[index]!.areas)
    await publishPlaces(
      work,
      heads.map(({ initiative_id }) => initiative_id),
    )
    return heads.length === limit ? heads.at(-1)!.initiative_id : null
  },
)

async function move(work: Work, { initiative_id: id, areas: before }: PlacedHead, areas: readonly string[]) {
  if (before.toSorted().join() === areas.toSorted().join()) return
  await changeHead(work, id, { areas })
  await placeParts(work, id, areas)
  await placePhotos(work, id, areas)
  await announce(work, initiativeMoved, { id, areas })
}

/** What the world sees may be less than where it is: a place may be shared with few. */
async function publishPlaces(work: Work, ids: readonly PlacedHead['initiative_id'][]): Promise<void> {
  const rows = await readPublishedPlaces(work, ids)
  const areas = await areasOfSpots(work, rows)
  await savePublishedPlaces(
    work,
    rows.map(({ initiative_id }, index) => ({ initiative_id, ...areas[index]! })),
  )
}
