import { publicQuery } from '#platform/db/doors.ts'
import type { Database } from '#platform/db/database.ts'
import { remembered } from '#platform/db/remember.ts'
import type { MunicipalityId } from '#platform/context/ctx.ts'
import type { RouteReason } from '../domain.ts'
import { guidanceFrom, guidedReasons } from './domain.ts'
import type { Guidance } from './domain.ts'
import { national } from './national.ts'
import { readGuidance } from './store.ts'

/** What this municipality says for each reason, its own or the national; the question of nobody is asked with it. */
export const listGuidance = remembered(
  publicQuery(async (reading): Promise<Guidance[]> => {
    const kept = new Map((await readGuidance(reading)).map((one) => [one.reason, one]))
    return guidedReasons.map((reason) => guidanceFrom(national(reason), reason, kept.get(reason)))
  }),
)

/** Whom to turn to for a reason; `null` for whoever wants to begin something, who goes to the Kompas. */
export async function guidanceFor(
  database: Database,
  municipality: MunicipalityId,
  reason: RouteReason,
): Promise<Guidance | null> {
  const all = await listGuidance(database, municipality, undefined)
  return all.find((one) => one.reason === reason) ?? null
}
