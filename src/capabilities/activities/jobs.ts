import { tidyUp } from '#platform/db/upkeep.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { rollDatesOn } from './service/upkeep.ts'

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
