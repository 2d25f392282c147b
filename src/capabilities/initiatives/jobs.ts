import { areasDrawn } from '#capabilities/municipalities/index.ts'
import { when } from '#platform/events/events.ts'
import { enqueue } from '#platform/jobs/boss.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { placeInitiativesAgain } from './service/place-again.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 200

/** Says again in which areas initiatives lie: when areas were drawn anew, and once a week for whatever was missed. */
export const placeAgainJob: JobDefinition = {
  name: 'initiatives.placeAgain',
  cron: '30 3 * * 1',
  async run(database, ctx) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    for (let after: string | null = ''; after !== null;)
      after = await placeInitiativesAgain(database, ctx, { after, limit: batch })
  },
}

/** Too many for the transaction that draws the areas: they follow within minutes. */
export const followAreas = when(areasDrawn, (work) => enqueue(work, placeAgainJob))
