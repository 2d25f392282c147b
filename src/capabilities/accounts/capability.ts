import type { Capability } from '#capabilities/capability.ts'
import { sweepQuestionsJob } from './jobs.ts'
import { identify } from './identify.ts'
import { createPerson } from './migrations/20261124T1000_create_person.ts'
import { createRoleGrant } from './migrations/20261125T0910_create_role_grant.ts'
import { createPasskey } from './migrations/20261125T1400_create_passkey.ts'
import { createStaffLogin } from './migrations/20261125T1500_create_staff_login.ts'
import { knowWhoInvited } from './migrations/20261125T1820_know_who_invited.ts'
import { knowWhichLanguage } from './migrations/20261125T1830_know_which_language.ts'
import { privacy } from './privacy.ts'
import { mountAccounts } from './routes.tsx'

export const accounts: Capability = {
  name: 'accounts',
  needs: ['municipalities'],
  migrations: [
    createPerson,
    createRoleGrant,
    createPasskey,
    createStaffLogin,
    knowWhoInvited,
    knowWhichLanguage,
  ],
  routes: mountAccounts,
  jobs: [sweepQuestionsJob],
  identify,
  admin: [
    {
      href: '/beheer/rollen',
      label: { nl: 'Mensen en rollen', en: 'People and roles' },
      tells: {
        nl: 'Wie mag wat namens de gemeente. Nodig iemand uit, of beëindig een rol.',
        en: 'Who may do what for the municipality. Invite somebody, or end a role.',
      },
    },
    {
      href: '/beheer/logboek',
      label: { nl: 'Logboek', en: 'Logbook' },
      tells: {
        nl: 'Wat er is veranderd en ingezien, wanneer en door welke functie.',
        en: 'What was changed and read, when and by which function.',
      },
    },
  ],
  privacy,
}
