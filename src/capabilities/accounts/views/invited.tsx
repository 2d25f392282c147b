import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { AskOnce, TooLate } from '#ui/index.ts'
import { words } from '../messages.ts'
import type { OpenInvitation } from '../roles/domain.ts'

/** What somebody is asked to be. Only the button says yes: mail scanners open links too. */
export function Invited({ locale, invitation }: { locale: Locale; invitation: OpenInvitation | null }) {
  const t = words[locale].invitation
  if (!invitation) return <TooLate title={t.expired.title}>{t.expired.text}</TooLate>
  const as = t.as(words[locale].role[invitation.role], invitation.scopeName)
  return (
    <AskOnce title={t.title(as)} lead={t.can[invitation.role]} button={t.button} note={t.no}>
      {invitation.roleEndsOn ? (
        <p>{t.until(dateInWords(invitation.roleEndsOn, locale, { year: true }))}</p>
      ) : null}
      <p>{t.text(invitation.email)}</p>
    </AskOnce>
  )
}
