import type { Capability } from '#capabilities/capability.ts'
import { sweepQuestionsJob } from './jobs.ts'
import { identify } from './identify.ts'
import { createPerson } from './migrations/20261124T1000_create_person.ts'
import { createRoleGrant } from './migrations/20261125T0910_create_role_grant.ts'
import { createPasskey } from './migrations/20261125T1400_create_passkey.ts'
import { createStaffLogin } from './migrations/20261125T1500_create_staff_login.ts'
import { privacy } from './privacy.ts'
import { mountAccounts } from './routes.tsx'

export const accounts: Capability = {
  name: 'accounts',
  needs: [],
  migrations: [createPerson, createRoleGrant, createPasskey, createStaffLogin],
  routes: mountAccounts,
  jobs: [sweepQuestionsJob],
  identify,
  privacy,
}
