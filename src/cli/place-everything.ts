import { placeActivitiesAgain } from '#capabilities/activities/index.ts'
import { placeInitiativesAgain } from '#capabilities/initiatives/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Deps } from './installation.ts'

/** So many are told at once in which areas they lie. */
const atOnce = 1000

/** After areas were drawn anew: tells all that lies in a municipality in which of them. */
export async function placeEverything(deps: Deps, ctx: Ctx): Promise<void> {
  for (const place of [placeInitiativesAgain, placeActivitiesAgain]) {
    let after: string | null = ''
    while (after !== null) after = await place(deps.database, ctx, { after, limit: atOnce })
  }
}
