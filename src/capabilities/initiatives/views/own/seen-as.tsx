import { audiences } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Theme } from '#capabilities/municipalities/index.ts'
import { Alert, Link, Tabs } from '#ui/index.ts'
import { circleTerms } from '../../circle-terms.ts'
import { ownWords } from '../../own-messages.ts'
import type { SeenInitiative } from '../../service/look.ts'
import { Photos } from '../../photos/views.tsx'
import { InitiativePage } from '../initiative.tsx'

/** The page through the eyes of another, with a frame that says so. */
export function SeenAs(props: {
  readonly locale: Locale
  readonly seen: SeenInitiative
  readonly audience: Audience
  readonly areaName: string | null
  readonly themes: readonly Theme[]
  readonly today: string
}) {
  const { locale, seen, audience, areaName, themes, today } = props
  const t = ownWords[locale].seenAs
  const { slug, standing } = seen.head
  return (
    <>
      <Tabs
        label={t.tabs}
        items={audiences.map((one) => ({
          text: t.who[one],
          href: `/initiatieven/${slug}/gezien-door/${circleTerms[one]}`,
          current: one === audience,
        }))}
      />
      <Alert tone="info" title={t.title(t.who[audience])}>
        <p>{standing === 'published' ? t.intro : t.notOut}</p>
        <p>
          <Link href={`/initiatieven/${slug}/bewerken`}>{t.back}</Link>
        </p>
      </Alert>
      <InitiativePage facts={seen.facts} areaName={areaName} themes={themes} locale={locale} today={today}>
        <Photos photos={seen.photos} slug={slug} />
      </InitiativePage>
    </>
  )
}
