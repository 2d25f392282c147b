import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { askTheSilent } from './service.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 50

/** Every morning those who were silent for a month are asked whether all still holds. */
export const askTheSilentJob: JobDefinition = {
  name: 'initiatives.askTheSilent',
  cron: '30 9 * * *',
  async run(database, ctx, _data, { name: city, origin }) {
    let total = 0
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const { asked } = await askTheSilent(database, ctx, { most: batch, city, origin })
      total += asked
      if (asked < batch) return { asked: total }
    }
  },
}
