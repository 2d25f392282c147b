import type { Locale } from '#platform/context/ctx.ts'
import { Button, ButtonLink, ButtonRow, Heading, Lead, Link } from '#ui/index.ts'
import { ownWords } from '../../own-messages.ts'
import type { HeadRow } from '../../schema.ts'

/** Asked once more, with what goes, and what would be softer. */
export function RemovePage({ locale, head }: { locale: Locale; head: HeadRow }) {
  const t = ownWords[locale].remove
  const back = `/initiatieven/${head.slug}/bewerken`
  return (
    <>
      <Heading level={1}>{t.title(head.name)}</Heading>
      <Lead>{t.text}</Lead>
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
      <form method="post" action={`/initiatieven/${head.slug}/weghalen`}>
        <ButtonRow>
          <Button>{t.button}</Button>
          <Link href={back}>{t.back}</Link>
        </ButtonRow>
      </form>
    </>
  )
}
