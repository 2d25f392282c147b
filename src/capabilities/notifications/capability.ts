import type { Capability } from '#capabilities/capability.ts'
import { tellJob } from './jobs.ts'
import { createFollow } from './migrations/20261126T1400_create_follow.ts'
import { privacy } from './privacy.ts'
import { mountNotifications, oneClickPath } from './routes/index.ts'
import { mine } from './routes/mine.tsx'
import { followTheNews } from './service/news.ts'

export const notifications: Capability = {
  name: 'notifications',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'search'],
  migrations: [createFollow],
  routes: mountNotifications,
  opensTo: [oneClickPath],
  jobs: [tellJob],
  reactions: followTheNews,
  mine,
  privacy,
}
