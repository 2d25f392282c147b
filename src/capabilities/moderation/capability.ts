import type { Capability } from '#capabilities/capability.ts'
import { releaseJob } from './jobs.ts'
import { createReport } from './migrations/20261125T1510_create_report.ts'
import { keepWhoDecided } from './migrations/20261125T1800_keep_who_decided.ts'
import { privacy } from './privacy.ts'
import { mountModeration } from './routes/index.ts'
import { followPages } from './service/follow.ts'

export const moderation: Capability = {
  name: 'moderation',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities'],
  migrations: [createReport, keepWhoDecided],
  routes: mountModeration,
  jobs: [releaseJob],
  reactions: followPages,
  privacy,
}
