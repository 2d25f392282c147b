import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { createInitiative } from './migrations/20261124T0910_create_initiative.ts'
import { listInitiativesApi, readInitiativeApi } from './api.ts'
import { askWhetherItHolds } from './migrations/20261125T0940_ask_whether_it_holds.ts'
import { createPhoto } from './migrations/20261125T1600_create_photo.ts'
import { createExchange } from './migrations/20261125T1600_create_exchange.ts'
import { shareByPart } from './migrations/20261125T0920_share_by_part.ts'
import { lookBefore } from './migrations/20261125T1500_look_before.ts'
import { knowOfTeams } from './migrations/20261125T1810_know_of_teams.ts'
import { confirmOneself } from './migrations/20261130T0656_confirm_oneself.ts'
import { exchangeAnswers } from './correspondence/by-mail.ts'
import { askTheSilentJob } from './freshness/jobs.ts'
import { followAreas, placeAgainJob } from './jobs.ts'
import { mineOfInitiatives } from './routes/mine.tsx'
import { followWithPhotos } from './photos/service.ts'
import { followOwners, followTeams } from './service/claim.ts'
import { followLeaving } from './service/mine.ts'
import { nameSubjects } from './service/find.ts'
import { followThemes } from './service/themes.ts'
import { mountInitiatives } from './routes/index.tsx'

export const initiatives: Capability = {
  name: 'initiatives',
  needs: ['municipalities', 'accounts'],
  migrations: [
    createInitiative,
    shareByPart,
    askWhetherItHolds,
    lookBefore,
    createPhoto,
    createExchange,
    knowOfTeams,
    confirmOneself,
  ],
  routes: mountInitiatives,
  jobs: [askTheSilentJob, placeAgainJob],
  reactions: [...followOwners, followTeams, followAreas, followLeaving, ...followThemes, ...followWithPhotos],
  mine: mineOfInitiatives,
  nameSubjects,
  api: [listInitiativesApi, readInitiativeApi],
  answers: [exchangeAnswers],
  privacy,
}
