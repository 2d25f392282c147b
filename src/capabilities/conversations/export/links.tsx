import type { Locale } from '#platform/context/ctx.ts'
import { Heading, Link, List } from '#ui/index.ts'
import type { ConversationId, Side } from '../domain.ts'
import { exportWords } from './messages.ts'

/**
 * The Kompas that a conversation came from. It leads there whether or not anything of it is shared: that is for the page
 * behind it to say, which looks the same for a Kompas that is not shared and for none.
 */
export function CompassLink(props: {
  readonly locale: Locale
  readonly compass: string | null
  readonly side: Side
}) {
  const { locale, compass, side } = props
  if (compass === null) return null
  return (
    <p>
      <Link href={side === 'city' ? `/kompas/gedeeld/${compass}` : `/mijn/kompas/${compass}`} kind="next">
        {exportWords[locale].compass}
      </Link>
    </p>
  )
}

/** For the side of the municipality: the dossier as a file. */
export function ExportLinks({ locale, id }: { readonly locale: Locale; readonly id: ConversationId }) {
  const t = exportWords[locale]
  return (
    <section aria-labelledby="meenemen">
      <Heading level={2} id="meenemen">
        {t.take}
      </Heading>
      <p>{t.takeText}</p>
      <List
        kind="links"
        items={[
          <Link key="json" href={`/gesprekken/${id}.json`}>
            {t.json}
          </Link>,
          <Link key="pdf" href={`/gesprekken/${id}.pdf`}>
            {t.pdf}
          </Link>,
        ]}
      />
    </section>
  )
}
