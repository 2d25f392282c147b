import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { teamBeside } from './outreach/beside.tsx'
import { followInitiatives } from './outreach/follow.ts'
import { mountAssignments } from './outreach/routes/assignment.tsx'
import { mountOwnTeam } from './outreach/routes/own.tsx'
import { mountOutreach } from './outreach/routes/team.tsx'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { createOutreach } from './migrations/20261130T0620_create_outreach.ts'
import { createWeek } from './migrations/20261130T0650_create_week.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { privacy } from './privacy.ts'
import { callBeside } from './week/beside.tsx'
import { followCalls } from './week/follow.ts'
import { mondayJob } from './week/mailing.ts'
import { mountOwnCalls } from './week/own-routes.tsx'
import { mountWeek } from './week/routes.tsx'
import { mountStopWeek, oneClickPath } from './week/stop-routes.tsx'

export const referrals: Capability = {
  name: 'referrals',
  needs: ['municipalities', 'accounts', 'initiatives', 'activities', 'volunteering', 'search', 'compass', 'notifications'],
  migrations: [createMatchProfile, createOutreach, createWeek],
  routes: (app, house) => {
    mountAsking(app, house)
    mountAssignments(app, house)
    mountOutreach(app, house)
    mountOwnTeam(app, house)
    mountWeek(app, house)
    mountOwnCalls(app, house)
    mountStopWeek(app, house)
  },
  reactions: [...followOffers, ...followInitiatives, ...followCalls],
  jobs: [readOffersAgainJob, mondayJob],
  opensTo: [oneClickPath],
  wanted: async (c, house, at) => ('activity' in at ? callBeside(c, house, at) : teamBeside(c, house, at)),
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
