import { tidyUp } from '#platform/db/upkeep.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { areasDrawn } from '#capabilities/municipalities/index.ts'
import { when } from '#platform/events/events.ts'
import { enqueue } from '#platform/jobs/boss.ts'
import { placeActivitiesAgain, rollDatesOn } from './service/upkeep.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 200

/** Every night the next twelve months of dates roll on, batch by batch; then what is left behind is taken away. */
export const rollDatesOnJob: JobDefinition = {
  name: 'activities.rollDatesOn',
  cron: '15 3 * * *',
  async run(database, ctx) {
    let total = 0
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const { rolled } = await rollDatesOn(database, ctx, { batch })
      total += rolled
      if (rolled < batch) break
    }
    await tidyUp(database)
    return { rolled: total }
  },
}

/** Says again in which areas activities lie: when areas were drawn anew, and once a week for whatever was missed. */
export const placeAgainJob: JobDefinition = {
  name: 'activities.placeAgain',
  cron: '45 3 * * 1',
  async run(database, ctx) {
    // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
    for (let after: string | null = ''; after !== null;)
      after = await placeActivitiesAgain(database, ctx, { after, limit: batch })
  },
}

/** Too many for the transaction that draws the areas: they follow within minutes. */
export const followAreas = [when(areasDrawn, (work) => enqueue(work, placeAgainJob))]
