import type { Capability } from '#capabilities/capability.ts'
import { mountWords } from './admin/routes.tsx'
import { followThemes } from './admin/service.ts'
import { nameSubjects } from './admin/subjects.ts'
import { createSynonym } from './migrations/20261124T0930_create_synonym.ts'
import { listActivitiesApi } from './api.ts'
import { privacy } from './privacy.ts'
import { mountSearch } from './routes.tsx'

export const search: Capability = {
  name: 'search',
  needs: ['municipalities', 'initiatives', 'activities'],
  migrations: [createSynonym],
  routes: (app, house) => {
    mountSearch(app, house)
    mountWords(app, house)
  },
  api: [listActivitiesApi],
  privacy,
  reactions: followThemes,
  nameSubjects,
  admin: [
    {
      href: '/beheer/woorden',
      label: { nl: 'Woorden', en: 'Words' },
      tells: {
        nl: 'Welke woorden mensen hier typen als ze zoeken, en wat ze daarmee vinden.',
        en: 'Which words people here type when they search, and what they find with them.',
      },
    },
  ],
}
