import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { sweepQuestions } from './service.ts'

/** Every night what nobody answered goes. What is of somebody goes by the marks of its table. */
export const sweepQuestionsJob: JobDefinition = {
  name: 'accounts.sweepQuestions',
  cron: '45 3 * * *',
  run: (database, ctx) => sweepQuestions(database, ctx, undefined),
}
