import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { followActivities } from './handover/follow.ts'
import { handoverJob } from './handover/morning.ts'
import { mountHandovers } from './handover/routes.tsx'
import { createHandover } from './migrations/20261130T0640_create_handover.ts'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { privacy } from './privacy.ts'

export const referrals: Capability = {
  name: 'referrals',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'volunteering', 'search', 'compass'],
  migrations: [createMatchProfile, createHandover],
  jobs: [readOffersAgainJob, handoverJob],
  reactions: [...followOffers, followActivities],
  routes: (app, house) => {
    mountAsking(app, house)
    mountHandovers(app, house)
  },
  privacy,
}
