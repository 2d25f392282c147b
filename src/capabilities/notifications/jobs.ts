import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { tellEverybody } from './service/digest.ts'

/**
 * Every hour of the day from seven: whose digest is due, gets it at the first run; who wants to hear at once that
 * something does not happen, at the next. At night nobody is woken.
 */
export const tellJob: JobDefinition = {
  name: 'notifications.tell',
  cron: '5 7-21 * * *',
  run: (database, ctx, _data, place) => tellEverybody(database, ctx, place),
}
