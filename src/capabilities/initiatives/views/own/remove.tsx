import type { Locale } from '#platform/context/ctx.ts'
import { AskOnce, ButtonLink, ButtonRow, Link } from '#ui/index.ts'
import { ownWords } from '../../own-messages.ts'
import type { HeadRow } from '../../schema.ts'

/** Asked once more, with what goes, and what would be softer. */
export function RemovePage({ locale, head }: { locale: Locale; head: HeadRow }) {
  const t = ownWords[locale].remove
  return (
    <AskOnce
      title={t.title(head.name)}
      lead={t.text}
      action={`/initiatieven/${head.slug}/weghalen`}
      button={t.button}
      beside={<Link href={`/initiatieven/${head.slug}/bewerken`}>{t.back}</Link>}
    >
      <ButtonRow>
        <ButtonLink
          href={`/initiatieven/${head.slug}/meenemen.zip`}
          variant="secondary"
          download={`${head.slug}.zip`}
        >
          {t.takeAlong}
        </ButtonLink>
      </ButtonRow>
      <p>{t.softer}</p>
    </AskOnce>
  )
}
