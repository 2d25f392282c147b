import type { Capability } from '#capabilities/capability.ts'
import { createConversation } from './migrations/20261130T0300_create_conversation.ts'
import { readFiguresApi } from './figures/api.ts'
import { countJob } from './figures/count.ts'
import { remindOfPromises } from './migrations/20261130T0340_remind_of_promises.ts'
import { widenPremises } from './migrations/20261130T0330_widen_premises.ts'
import { mountAppointments } from './appointments/routes.tsx'
import { mountFiles } from './files/routes.tsx'
import { mountPremises } from './premises/routes.tsx'
import { privacy } from './privacy.ts'
import { conversationAnswers } from './answers.ts'
import { remindJob } from './reminders/remind.ts'
import { mountConversations, myConversationsSection } from './routes.tsx'

export const conversations: Capability = {
  name: 'conversations',
  needs: ['municipalities', 'accounts', 'initiatives'],
  api: [readFiguresApi],
  jobs: [remindJob, countJob],
  migrations: [createConversation, widenPremises, remindOfPromises],
  routes: (app, house) => {
    mountConversations(app, house)
    mountAppointments(app, house)
    mountPremises(app, house)
    mountFiles(app, house)
  },
  mine: myConversationsSection,
  answers: [conversationAnswers],
  privacy,
}
