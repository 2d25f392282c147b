import type { PublishedInitiativeRow } from '#capabilities/initiatives/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, ButtonRow, Card, CompassRose, Grid, Heading, Lead, Link, List, Own } from '#ui/index.ts'
import type { Standing, Theme } from '../domain.ts'
import { ownWords } from '../own/messages.ts'
import type { ThemeOnPaper } from '../paper/result-sheet.ts'
import { nextSteps } from '../questions/next-steps.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'
import { ToldHopes } from './hopes.tsx'
import { rosePoints } from './overview.tsx'
import { Told } from './told.tsx'

interface ResultProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly told: readonly ThemeOnPaper[]
  readonly base: string
  /** The initiative it belongs to, where that is public. */
  readonly page: PublishedInitiativeRow | null
  readonly similar: readonly PublishedInitiativeRow[]
  /** Whether their part of the city has a connector; `where` as long as nobody said which part that is. */
  readonly connector: 'there' | 'none' | 'where'
  readonly label: string
}

/** All of it on one page, to read, to print and to hand over; and what one can do now. */
export function ResultPage(props: ResultProps) {
  const { locale, own, told, base, page, label } = props
  const t = ownWords[locale].result
  return (
    <>
      <Heading level={1}>
        <Own locale={locale}>{own.compass.title}</Own>
      </Heading>
      <Lead>{t.lead}</Lead>
      {page ? (
        <p>
          <Link href={`/initiatieven/${page.slug}`}>{page.name}</Link>
        </p>
      ) : null}
      <div class="screen-only">
        <ButtonRow>
          <ButtonLink href={`${base}/uitkomst.pdf`} variant="secondary">
            {t.pdf}
          </ButtonLink>
          <ButtonLink href={base} variant="secondary">
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </div>
      <Heading level={2}>{t.rose}</Heading>
      <CompassRose
        id="roos"
        title={ownWords[locale].overview.roseTitle}
        points={rosePoints(own.themes, locale)}
      />
      {told.map((part) => (
        <section key={part.theme} aria-labelledby={part.theme}>
          <Heading level={2} id={part.theme}>
            {themeWords[part.theme][locale].title}
          </Heading>
          <Told locale={locale} told={part} level={3} />
        </section>
      ))}
      <section aria-labelledby="verwachting">
        <Heading level={2} id="verwachting">
          {t.hopes}
        </Heading>
        <ToldHopes locale={locale} own={own} />
      </section>
      <Now {...props} />
      <p class="meta">{label}</p>
    </>
  )
}

/** Steps, people and initiatives that are like it. */
function Now(props: ResultProps) {
  const { locale, own, told, similar, base } = props
  const t = ownWords[locale].result
  const standing = (theme: Theme): Standing => told.find((one) => one.theme === theme)?.standing ?? 'open'
  const steps = nextSteps({
    standings: {
      involvement: standing('involvement'),
      worth: standing('worth'),
      politics: standing('politics'),
      conditions: standing('conditions'),
    },
    expectations: own.hopes.map(({ kind }) => kind),
  })
  return (
    <>
      <section aria-labelledby="nu">
        <Heading level={2} id="nu">
          {t.steps}
        </Heading>
        <p>{t.stepsLead}</p>
        <List
          items={steps.map(({ href, words }) => (
            <>
              {words[locale].say} <Link href={href}>{words[locale].link}</Link>
            </>
          ))}
        />
      </section>
      <People {...props} />
      <section aria-labelledby="lijkt">
        <Heading level={2} id="lijkt">
          {t.similar}
        </Heading>
        {similar.length === 0 ? (
          <p>
            {t.noSimilar} <Link href="/initiatieven">{t.noSimilarLink}</Link>
          </p>
        ) : (
          <>
            <p>{t.similarLead}</p>
            <Grid>
              {similar.map((one) => (
                <Card
                  key={one.slug}
                  level={3}
                  title={one.name}
                  href={`/initiatieven/${one.slug}`}
                  meta={one.area_name}
                >
                  <p>
                    <Own locale={locale}>{one.sentence}</Own>
                  </p>
                </Card>
              ))}
            </Grid>
          </>
        )}
      </section>
      <p class="screen-only">
        <Link href={base}>{t.back}</Link>
      </p>
    </>
  )
}

/** Whom one can talk with: by what they do, for who holds a link is anybody. */
function People({ locale, connector, base, own }: ResultProps) {
  const t = ownWords[locale].result
  return (
    <section aria-labelledby="mensen">
      <Heading level={2} id="mensen">
        {t.people}
      </Heading>
      {connector === 'where' ? (
        <p>
          {t.noArea} {own.may === 'write' ? <Link href={`${base}/bewaren#heet`}>{t.noAreaLink}</Link> : null}
        </p>
      ) : (
        <p>
          {connector === 'there' ? t.connector : t.noConnector}{' '}
          <Link href="/gesprekken/nieuw">{t.connectorLink}</Link>
        </p>
      )}
    </section>
  )
}
