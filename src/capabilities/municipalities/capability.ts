import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { nameAreasJob } from './jobs.ts'
import { createMunicipality } from './migrations/20261124T0900_create_municipality.ts'

export const municipalities: Capability = {
  name: 'municipalities',
  needs: [],
  migrations: [createMunicipality],
  jobs: [nameAreasJob],
  privacy,
}
