import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { answeredByItsPeople } from './counting/feedback.ts'
import { dropJob } from './counting/jobs.ts'
import { mountCounting } from './counting/routes.tsx'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { countQuestions } from './migrations/20261130T0610_count_questions.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { privacy } from './privacy.ts'

export const referrals: Capability = {
  name: 'referrals',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'volunteering', 'search', 'compass'],
  migrations: [createMatchProfile, countQuestions],
  routes: (app, house) => {
    mountAsking(app, house)
    mountCounting(app, house)
  },
  reactions: [...followOffers, answeredByItsPeople],
  jobs: [readOffersAgainJob, dropJob],
  privacy,
}
