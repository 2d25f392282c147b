import type { Work } from '#platform/db/doors.ts'
import { publishFile, withdrawFile } from '#platform/files/store.ts'
import type { InitiativeId } from '../domain.ts'
import type { ShownPhoto } from './domain.ts'
import { readPhotos } from './store.ts'

/**
 * Lets everybody see the photos that are shared with everyone, of the initiatives that are out, and takes back all
 * others. @returns what everybody sees, by initiative
 */
export async function publishPhotos(
  work: Work,
  ids: readonly InitiativeId[],
  out: ReadonlySet<InitiativeId>,
): Promise<Map<InitiativeId, ShownPhoto[]>> {
  const photos = await readPhotos(work, ids)
  const shown = photos.filter((one) => one.audience === 'everyone' && out.has(one.initiative))
  const seen = new Set(shown.map((one) => one.id))
  for (const one of photos) {
    if (seen.has(one.id) && !one.out) await publishFile(work, one.id)
    if (!seen.has(one.id) && one.out) await withdrawFile(work, one.id)
  }
  const byInitiative = Map.groupBy(shown, (one) => one.initiative)
  return new Map([...byInitiative].map(([id, all]) => [id, all.map(asShown)]))
}

function asShown({ id, alt, large, small }: ShownPhoto): ShownPhoto {
  return { id, alt, large, small }
}
