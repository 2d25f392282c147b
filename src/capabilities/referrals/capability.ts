import type { Capability } from '#capabilities/capability.ts'
import { mountAsking } from './asking/routes.tsx'
import { answeredByItsPeople } from './counting/feedback.ts'
import { dropJob } from './counting/jobs.ts'
import { mountCounting } from './counting/routes.tsx'
import { mountGuidance } from './guidance/admin/routes.tsx'
import { nameGuidance } from './guidance/admin/subjects.ts'
import { followActivities } from './handover/follow.ts'
import { handoverJob } from './handover/morning.ts'
import { mountHandovers } from './handover/routes.tsx'
import { createMatchProfile } from './migrations/20261130T0600_create_match_profile.ts'
import { countQuestions } from './migrations/20261130T0610_count_questions.ts'
import { createOutreach } from './migrations/20261130T0620_create_outreach.ts'
import { createHandover } from './migrations/20261130T0640_create_handover.ts'
import { createGuidance } from './migrations/20261130T0655_create_guidance.ts'
import { createWeek } from './migrations/20261130T0658_create_week.ts'
import { knowWhoAsks } from './migrations/20261130T0900_know_who_asks.ts'
import { knowTheWay } from './migrations/20261130T2230_know_the_way.ts'
import { followOffers, readOffersAgainJob } from './offers/follow.ts'
import { teamBeside } from './outreach/beside.tsx'
import { followInitiatives } from './outreach/follow.ts'
import { mountAssignments } from './outreach/routes/assignment.tsx'
import { mountOwnTeam } from './outreach/routes/own.tsx'
import { mountOutreach } from './outreach/routes/team.tsx'
import { privacy } from './privacy.ts'
import { callBeside } from './week/beside.tsx'
import { followCalls } from './week/follow.ts'
import { mondayJob } from './week/mailing.ts'
import { mountOwnCalls } from './week/own-routes.tsx'
import { mountWeek } from './week/routes.tsx'
import { mountStopWeek, oneClickPath } from './week/stop-routes.tsx'

export const referrals: Capability = {
  name: 'referrals',
  needs: [
    'municipalities',
    'accounts',
    'initiatives',
    'activities',
    'volunteering',
    'search',
    'compass',
    'notifications',
  ],
  migrations: [
    createMatchProfile,
    countQuestions,
    createOutreach,
    createHandover,
    createGuidance,
    createWeek,
    knowWhoAsks,
    knowTheWay,
  ],
  routes: (app, house) => {
    mountAsking(app, house)
    mountHandovers(app, house)
    mountGuidance(app, house)
    mountCounting(app, house)
    mountAssignments(app, house)
    mountOutreach(app, house)
    mountOwnTeam(app, house)
    mountWeek(app, house)
    mountOwnCalls(app, house)
    mountStopWeek(app, house)
  },
  reactions: [...followOffers, followActivities, ...followInitiatives, answeredByItsPeople, ...followCalls],
  jobs: [readOffersAgainJob, handoverJob, dropJob, mondayJob],
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
    {
      href: '/beheer/hulp',
      label: { nl: 'Hulp bij nood', en: 'Help in need' },
      tells: {
        nl: 'Wie het wijkteam eerst belt bij gevaar, schulden of ziekte, en wanneer jullie dat nakeken.',
        en: 'Whom the neighbourhood team rings first with danger, debts or illness, and when you looked at that.',
      },
    },
  ],
  nameSubjects: nameGuidance,
  privacy,
}
