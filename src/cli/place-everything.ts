import { placeActivitiesAgain } from '#capabilities/activities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Deps } from './installation.ts'

/** So many activities are told at once in which areas they lie. */
const atOnce = 1000

/** After areas were drawn anew: tells all that lies in a municipality in which of them. */
export async function placeEverything(deps: Deps, ctx: Ctx): Promise<void> {
  let after: string | null = ''
  while (after !== null) after = await placeActivitiesAgain(deps.database, ctx, { after, limit: atOnce })
}
