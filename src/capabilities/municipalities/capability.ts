import type { Capability } from '#capabilities/capability.ts'
import { privacy } from './privacy.ts'
import { nameAreasJob } from './jobs.ts'
import { createSetting } from './migrations/20261125T0930_create_setting.ts'
import { createMunicipality } from './migrations/20261124T0900_create_municipality.ts'

export const municipalities: Capability = {
  name: 'municipalities',
  needs: [],
  migrations: [createMunicipality, createSetting],
  jobs: [nameAreasJob],
  privacy,
}
