import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { mountGuidance } from './guidance/admin/routes.tsx'
import { nameGuidance } from './guidance/admin/subjects.ts'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { createGuidance } from './migrations/20261130T0655_create_guidance.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { privacy } from './privacy.ts'

export const referrals: Capability = {
  name: 'referrals',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'volunteering', 'search', 'compass'],
  migrations: [createMatchProfile, createGuidance],
  routes: (app, house) => {
    mountAsking(app, house)
    mountGuidance(app, house)
  },
  reactions: followOffers,
  jobs: [readOffersAgainJob],
  privacy,
  nameSubjects: nameGuidance,
  admin: [
    {
      href: '/beheer/hulp',
      label: { nl: 'Hulp bij nood', en: 'Help in need' },
      tells: {
        nl: 'Wie het wijkteam eerst belt bij gevaar, schulden of ziekte, en wanneer jullie dat nakeken.',
        en: 'Whom the neighbourhood team rings first with danger, debts or illness, and when you looked at that.',
      },
    },
  ],
}
