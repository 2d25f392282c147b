import type { Locale } from '#platform/context/ctx.ts'
import { listInWords } from '#platform/i18n/dates.ts'
import { Alert, Link } from '#ui/index.ts'
import { ownWords } from '../../own-messages.ts'
import type { KeptPart } from '../../parts.ts'

/** To its team: that it is theirs. To a partner or the municipality: which parts the public does not see. */
export function Notice(props: {
  readonly locale: Locale
  readonly slug: string
  readonly parts: readonly KeptPart[]
  readonly isTeam: boolean
}) {
  const { locale, slug, parts, isTeam } = props
  const t = ownWords[locale]
  if (isTeam)
    return (
      <p class="screen-only">
        {t.shared.yours}{' '}
        <Link href={`/initiatieven/${slug}/bewerken`} kind="next">
          {t.shared.editLink}
        </Link>
      </p>
    )
  const shared = parts.filter((part) => part.audience !== 'everyone').map((part) => t.partTitle[part.part])
  if (shared.length === 0) return null
  return (
    <Alert tone="info" title={t.shared.title}>
      <p>{t.shared.text(listInWords(shared, locale))}</p>
    </Alert>
  )
}
