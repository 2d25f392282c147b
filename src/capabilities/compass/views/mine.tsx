import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { Heading, Link, List, Own } from '#ui/index.ts'
import type { Compass } from '../domain.ts'
import { ownWords } from '../own/messages.ts'

interface MyIdeasProps {
  readonly locale: Locale
  readonly ideas: readonly Compass[]
  /** What initiatives are called that everybody may know. */
  readonly names: ReadonlyMap<string, string>
}

/** Somebody's ideas, and those of the initiatives that they are in. */
export function MyIdeas({ locale, ideas, names }: MyIdeasProps) {
  const t = ownWords[locale].mine
  return (
    <section aria-labelledby="ideeen">
      <Heading level={2} id="ideeen">
        {t.title}
      </Heading>
      {ideas.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <List
          items={ideas.map(({ id, title, initiative, changedAt }) => {
            const name = initiative === null ? undefined : names.get(initiative)
            return (
              <>
                <Link href={`/mijn/kompas/${id}`}>
                  <Own locale={locale}>{title}</Own>
                </Link>
                {name === undefined ? '' : `, ${t.of} ${name}`}
                <br />
                <span class="meta">
                  {t.changed(dateInWords(localDay(changedAt), locale, { year: true }))}
                </span>
              </>
            )
          })}
        />
      )}
      <p>
        <Link href="/kompas">{t.begin}</Link>
      </p>
    </section>
  )
}
