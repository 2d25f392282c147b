import type { Capability } from '#capabilities/capability.ts'
import { createConversation } from './migrations/20261130T0300_create_conversation.ts'
import { countJob } from './figures/count.ts'
import { privacy } from './privacy.ts'
import { remindJob } from './reminders/remind.ts'
import { mountConversations } from './routes.tsx'

export const conversations: Capability = {
  name: 'conversations',
  needs: ['municipalities', 'accounts', 'initiatives'],
  migrations: [createConversation],
  routes: mountConversations,
  jobs: [remindJob, countJob],
  privacy,
}
