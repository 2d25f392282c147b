import type { Capability } from '#capabilities/capability.ts'
import { mountDesign } from './routes.tsx'

export const design: Capability = {
  name: 'design',
  needs: [],
  routes: mountDesign,
}
