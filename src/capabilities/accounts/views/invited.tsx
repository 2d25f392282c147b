import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { Alert, Button, Heading, Lead } from '#ui/index.ts'
import { words } from '../messages.ts'
import type { OpenInvitation } from '../roles/domain.ts'

/** What somebody is asked to be. Only the button says yes: mail scanners open links too. */
export function Invited({ locale, invitation }: { locale: Locale; invitation: OpenInvitation | null }) {
  const t = words[locale].invitation
  if (!invitation)
    return (
      <>
        <Heading level={1}>{t.expired.title}</Heading>
        <Alert tone="warning" role="alert">
          {t.expired.text}
        </Alert>
      </>
    )
  const as = t.as(words[locale].role[invitation.role], invitation.scopeName)
  return (
    <>
      <Heading level={1}>{t.title(as)}</Heading>
      <Lead>{t.can[invitation.role]}</Lead>
      {invitation.roleEndsOn ? (
        <p>{t.until(dateInWords(invitation.roleEndsOn, locale, { year: true }))}</p>
      ) : null}
      <p>{t.text(invitation.email)}</p>
      <form method="post">
        <Button>{t.button}</Button>
      </form>
      <p class="meta">{t.no}</p>
    </>
  )
}
