import type { Capability } from '#capabilities/capability.ts'
import { createSynonym } from './migrations/20261124T0930_create_synonym.ts'
import { listActivitiesApi } from './api.ts'
import { privacy } from './privacy.ts'
import { mountSearch } from './routes.tsx'

export const search: Capability = {
  name: 'search',
  needs: ['municipalities', 'initiatives', 'activities'],
  migrations: [createSynonym],
  routes: mountSearch,
  api: [listActivitiesApi],
  privacy,
}
