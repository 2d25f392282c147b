import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { createInitiative } from './migrations/20261124T0910_create_initiative.ts'
import { listInitiativesApi, readInitiativeApi } from './api.ts'
import { mountInitiatives } from './routes.tsx'

export const initiatives: Capability = {
  name: 'initiatives',
  needs: ['municipalities'],
  migrations: [createInitiative],
  routes: mountInitiatives,
  api: [listInitiativesApi, readInitiativeApi],
  privacy,
}
