import type { Locale } from '#platform/context/ctx.ts'
import { mailHref, telHref } from '#capabilities/initiatives/index.ts'
import { Heading, Link, List, Own, Prose } from '#ui/index.ts'
import type { NamedKeyPerson } from '../domain.ts'
import { outreachWords } from '../messages.ts'

interface KeyPersonsProps {
  readonly locale: Locale
  readonly people: readonly NamedKeyPerson[]
}

/** Who of the initiatives said that the team can come to them; nothing while nobody did. */
export function KeyPersons({ locale, people }: KeyPersonsProps) {
  const t = outreachWords[locale].outreach
  if (people.length === 0) return null
  return (
    <section aria-labelledby="aanspreekpunten">
      <Prose>
        <Heading level={2} id="aanspreekpunten">
          {t.keyPersons}
        </Heading>
        <p>{t.keyPersonsIntro}</p>
      </Prose>
      <List
        items={people.map(({ of, name, reach }) => (
          <>
            <Own locale={locale}>{`${name}, ${of}: `}</Own>
            <Link href={reach.includes('@') ? mailHref(reach) : telHref(reach)}>{reach}</Link>
          </>
        ))}
      />
    </section>
  )
}
