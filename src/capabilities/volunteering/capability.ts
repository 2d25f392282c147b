import type { Capability } from '#capabilities/capability.ts'
import { followTheirWorld } from './follow.ts'
import { createVolunteering } from './migrations/20261126T1300_create_volunteering.ts'
import { mineOfVolunteering } from './mine.tsx'
import { privacy } from './privacy.ts'
import { mountOffers } from './offers/routes.tsx'
import { mountAnswers } from './offers/answer-routes.tsx'
import { volunteerAnswers } from './rota/answers.ts'
import { mountHosts } from './rota/host-routes.tsx'
import { mountTurns } from './rota/routes.tsx'
import { mountOwnTasks } from './tasks/own-routes.tsx'
import { mountTasks } from './tasks/routes.tsx'
import { wantedAt } from './tasks/wanted.tsx'

export const volunteering: Capability = {
  name: 'volunteering',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities'],
  migrations: [createVolunteering],
  routes: (app, house) => {
    mountTasks(app, house)
    mountOwnTasks(app, house)
    mountTurns(app, house)
    mountHosts(app, house)
    mountOffers(app, house)
    mountAnswers(app, house)
  },
  reactions: followTheirWorld,
  answers: [volunteerAnswers],
  mine: mineOfVolunteering,
  wanted: wantedAt,
  privacy,
}
