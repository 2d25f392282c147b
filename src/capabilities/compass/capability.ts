import type { Capability } from '#capabilities/capability.ts'
import { createCompass } from './migrations/20261130T0310_create_compass.ts'
import { privacy } from './privacy.ts'
import { mountCompass } from './routes/index.ts'
import { followForSharing } from './sharing/follow.ts'

export const compass: Capability = {
  name: 'compass',
  needs: ['municipalities', 'accounts', 'initiatives', 'conversations'],
  migrations: [createCompass],
  routes: mountCompass,
  reactions: followForSharing,
  privacy,
}
