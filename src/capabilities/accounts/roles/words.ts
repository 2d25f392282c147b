import type { Locale } from '#platform/context/ctx.ts'
import { words } from '../messages.ts'
import type { RoleFor } from './domain.ts'

/** What somebody is here: "gebiedsverbinder van Zuid-West". */
export function roleInWords(
  { role, scopeName }: Pick<RoleFor, 'role' | 'scopeName'>,
  locale: Locale,
): string {
  const t = words[locale]
  return t.invitation.as(t.role[role], scopeName)
}
