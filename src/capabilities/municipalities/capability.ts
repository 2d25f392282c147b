import type { Capability } from '#capabilities/capability.ts'
import { mountMunicipalities } from './admin/routes.tsx'
import { nameSubjects } from './admin/subjects.ts'
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
  routes: mountMunicipalities,
  nameSubjects,
  admin: [
    {
      href: '/beheer/gebieden',
      label: { nl: 'Gebieden', en: 'Areas' },
      tells: {
        nl: 'Hoe de gebieden van de gemeente heten, en welke buurten erin liggen.',
        en: 'What the areas of the municipality are called, and which neighbourhoods lie in them.',
      },
    },
    {
      href: '/beheer/themas',
      label: { nl: 'Thema’s', en: 'Themes' },
      tells: {
        nl: 'De onderwerpen waarop mensen zoeken. Voeg toe, geef een andere naam of zet in een andere volgorde.',
        en: 'The subjects people search by. Add, rename or put them in another order.',
      },
    },
    {
      href: '/beheer/teksten',
      label: { nl: 'Teksten en uiterlijk', en: 'Texts and look' },
      tells: {
        nl: 'Wat onder elke pagina staat, of een moderator eerst kijkt, en hoe de site eruitziet.',
        en: 'What stands under every page, whether a moderator looks first, and how the site looks.',
      },
    },
  ],
}
