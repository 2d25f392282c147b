import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { createInitiative } from './migrations/20261124T0910_create_initiative.ts'
import { listInitiativesApi, readInitiativeApi } from './api.ts'
import { shareByPart } from './migrations/20261125T0920_share_by_part.ts'
import { followOwners } from './service/claim.ts'
import { mountInitiatives } from './routes/index.tsx'

export const initiatives: Capability = {
  name: 'initiatives',
  needs: ['municipalities', 'accounts'],
  migrations: [createInitiative, shareByPart],
  routes: mountInitiatives,
  reactions: followOwners,
  api: [listInitiativesApi, readInitiativeApi],
  privacy,
}
