import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { listOverdue, releasePage } from './service/look.ts'

/** Every hour pages go out at which nobody looked in time: nobody waits in the dark. */
export const releaseJob: JobDefinition = {
  name: 'moderation.releasePages',
  cron: '5 * * * *',
  async run(database, ctx, _data, { name: city, origin }) {
    const overdue = await listOverdue(database, ctx, undefined)
    for (const { initiative_id: id } of overdue)
      // oxlint-disable-next-line no-await-in-loop -- a short transaction each
      await releasePage(database, ctx, { id, city, origin })
    return { released: overdue.length }
  },
}
