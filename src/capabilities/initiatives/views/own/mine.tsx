import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Card, Grid, Heading } from '#ui/index.ts'
import { freshWords } from '../../freshness/messages.ts'
import { ownWords } from '../../own-messages.ts'
import type { OwnInitiative } from '../../service/mine.ts'

/** On `/mijn`: the pages somebody keeps, and where to begin one. */
export function MyInitiatives(props: {
  readonly locale: Locale
  readonly mine: readonly OwnInitiative[]
  readonly calls: boolean
}) {
  const { locale, mine, calls } = props
  const t = ownWords[locale]
  return (
    <section aria-labelledby="mijn-initiatieven">
      <Heading level={2} id="mijn-initiatieven">
        {t.mine.title}
      </Heading>
      {mine.length === 0 ? <p>{t.mine.none}</p> : null}
      <Grid>
        {mine.map((one) => (
          <Card
            key={one.slug}
            level={3}
            title={one.name}
            href={`/initiatieven/${one.slug}/bewerken`}
            meta={`${t.team.role[one.role]} · ${t.mine.standing[one.standing]}`}
          />
        ))}
      </Grid>
      <ButtonRow>
        <ButtonLink href="/initiatieven/nieuw" variant="secondary">
          {t.mine.start}
        </ButtonLink>
        {calls ? (
          <ButtonLink href="/bellijst" variant="secondary">
            {freshWords[locale].callList.title}
          </ButtonLink>
        ) : null}
      </ButtonRow>
    </section>
  )
}
