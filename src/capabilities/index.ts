import type { Capability } from './capability.ts'
import { accounts } from './accounts/capability.ts'
import { activities } from './activities/capability.ts'
import { compass } from './compass/capability.ts'
import { conversations } from './conversations/capability.ts'
import { design } from './design/capability.ts'
import { initiatives } from './initiatives/capability.ts'
import { moderation } from './moderation/capability.ts'
import { municipalities } from './municipalities/capability.ts'
import { notifications } from './notifications/capability.ts'
import { referrals } from './referrals/capability.ts'
import { search } from './search/capability.ts'
import { volunteering } from './volunteering/capability.ts'
import type { NavigationItem } from '#platform/http/house.ts'
import { findInAudit, widenAudit } from '#platform/db/audit.ts'
import { reactWith } from '#platform/events/events.ts'
import { createWord } from '#platform/language/migration.ts'
import { createFile } from '#platform/files/migration.ts'
import { addCalendarToMail, createMail, createUnreachable, widenMail } from '#platform/mail/migration.ts'
import type { Migration } from '#platform/db/migrate.ts'

/** Everything Samenspel can do, in the order in which one stands on another. A new capability is one line here. */
export const capabilities: readonly Capability[] = [
  municipalities,
  accounts,
  initiatives,
  activities,
  volunteering,
  search,
  notifications,
  conversations,
  compass,
  referrals,
  moderation,
  design,
]

/** All migrations, of the platform and of every capability. */
export const migrations: readonly Migration[] = [
  createWord,
  createMail,
  widenAudit,
  createFile,
  widenMail,
  createUnreachable,
  findInAudit,
  addCalendarToMail,
  ...capabilities.flatMap((capability) => capability.migrations ?? []),
]

reactWith(capabilities.flatMap((capability) => capability.reactions ?? []))

/** How each capability takes answers by mail. */
export const answers = capabilities.flatMap((capability) => capability.answers ?? [])

/** What administrators find under `/beheer`. */
export const admin = capabilities.flatMap((capability) => capability.admin ?? [])

/** What each capability can name of the audit trail. */
export const subjects = capabilities.flatMap((capability) => capability.nameSubjects ?? [])

/** The main menu. */
export const navigation = [
  { href: '/', label: { nl: 'Bij mij in de buurt', en: 'Near me' } },
  { href: '/activiteiten', label: { nl: 'Activiteiten', en: 'Activities' } },
  { href: '/initiatieven', label: { nl: 'Initiatieven', en: 'Initiatives' } },
  { href: '/meedoen', label: { nl: 'Meedoen', en: 'Lend a hand' } },
  { href: '/kompas', label: { nl: 'Kompas', en: 'Kompas' } },
  {
    href: '/kompas/gedeeld',
    label: { nl: 'Gedeeld', en: 'Shared' },
    roles: ['area-connector', 'municipal-officer', 'programme-lead'],
  },
  { href: '/gesprekken', label: { nl: 'Gesprekken', en: 'Conversations' }, only: 'person' },
  {
    href: '/wijkteam',
    label: { nl: 'Wijkteam', en: 'Neighbourhood team' },
    roles: ['neighbourhood-team'],
  },
  {
    href: '/wijkteam/gemis',
    label: { nl: 'Wijkteams', en: 'Neighbourhood teams' },
    roles: ['programme-lead'],
  },
  { href: '/krachten', label: { nl: 'Krachten', en: 'Strengths' }, roles: ['area-connector'] },
  { href: '/moderatie', label: { nl: 'Moderatie', en: 'Moderation' }, roles: ['moderator'] },
  { href: '/inloggen', label: { nl: 'Inloggen', en: 'Sign in' }, only: 'visitor' },
  { href: '/mijn', label: { nl: 'Mijn Samenspel', en: 'My Samenspel' }, only: 'person' },
  { href: '/beheer', label: { nl: 'Beheer', en: 'Administration' }, roles: ['administrator'] },
] as const satisfies readonly NavigationItem[]
