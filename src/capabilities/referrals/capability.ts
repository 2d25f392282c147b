import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { answeredByItsPeople } from './counting/feedback.ts'
import { dropJob } from './counting/jobs.ts'
import { mountCounting } from './counting/routes.tsx'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { countQuestions } from './migrations/20261130T0610_count_questions.ts'
import { createOutreach } from './migrations/20261130T0620_create_outreach.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { teamBeside } from './outreach/beside.tsx'
import { followInitiatives } from './outreach/follow.ts'
import { mountAssignments } from './outreach/routes/assignment.tsx'
import { mountOwnTeam } from './outreach/routes/own.tsx'
import { mountOutreach } from './outreach/routes/team.tsx'
import { privacy } from './privacy.ts'

export const referrals: Capability = {
  name: 'referrals',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'volunteering', 'search', 'compass'],
  migrations: [createMatchProfile, countQuestions, createOutreach],
  routes: (app, house) => {
    mountAsking(app, house)
    mountCounting(app, house)
    mountAssignments(app, house)
    mountOutreach(app, house)
    mountOwnTeam(app, house)
  },
  reactions: [...followOffers, ...followInitiatives, answeredByItsPeople],
  jobs: [readOffersAgainJob, dropJob],
  wanted: teamBeside,
  admin: [
    {
      href: '/beheer/wijkteams',
      label: { nl: 'Wijkteams', en: 'Neighbourhood teams' },
      tells: {
        nl: 'Wat de wijkteams doen, en hoeveel uur zij de wijk in gaan.',
        en: 'What the neighbourhood teams do, and how many hours they go out.',
      },
    },
  ],
  privacy,
}
