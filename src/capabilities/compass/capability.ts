import type { Capability } from '#capabilities/capability.ts'
import { nameSubjects } from './admin/subjects.ts'
import { followTheirPeople } from './follow.ts'
import { mineOfCompass } from './mine.tsx'
import { createCompass } from './migrations/20261130T0310_create_compass.ts'
import { createCompassDraft } from './migrations/20261130T0330_create_compass_draft.ts'
import { privacy } from './privacy.ts'
import { mountCompass } from './routes/index.ts'
import { followForSharing } from './sharing/follow.ts'

export const compass: Capability = {
  name: 'compass',
  needs: ['municipalities', 'accounts', 'initiatives', 'conversations'],
  migrations: [createCompass, createCompassDraft],
  routes: mountCompass,
  // Whose it is first: what a team goes on with, stays lent.
  reactions: [...followTheirPeople, ...followForSharing],
  mine: mineOfCompass,
  privacy,
  nameSubjects,
  admin: [
    {
      href: '/beheer/kompas',
      label: { nl: 'Vragen van het Kompas', en: 'Questions of the Kompas' },
      tells: {
        nl: 'Wat het Kompas vraagt aan wie een idee heeft. Pas vragen aan en publiceer een nieuwe versie.',
        en: 'What the Kompas asks of whoever has an idea. Change questions and publish a new version.',
      },
    },
  ],
}
