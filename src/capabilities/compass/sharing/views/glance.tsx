import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, Button, ButtonRow, Card, Grid, Heading, Link } from '#ui/index.ts'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import { themes, themeSlugs } from '../../domain.ts'
import type { ThemeState } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import type { Officer } from '../domain.ts'
import { sharingWords } from '../messages.ts'

export interface GlanceProps {
  readonly locale: Locale
  readonly states: readonly ThemeState[]
  readonly officers: readonly Officer[]
  /** The names of the areas in which the idea lies. */
  readonly areas: readonly string[]
  /** Where its own people share it and take it back; `null` for whoever came by the link. */
  readonly at: string | null
}

/** With whom each theme is shared, and a button to end that. */
export function SharingAtAGlance(props: GlanceProps) {
  const { locale, states, at } = props
  return (
    <Grid>
      {themes.map((theme) => {
        const state = states.find((one) => one.theme === theme)
        return state ? (
          <Card
            key={theme}
            level={3}
            title={themeWords[theme][locale].title}
            footer={at && <Deeds {...{ locale, state, at }} />}
          >
            <p>{sharedInWords(state, props)}</p>
          </Card>
        ) : null
      })}
    </Grid>
  )
}

function Deeds({ locale, state, at }: { locale: Locale; state: ThemeState; at: string }) {
  const t = sharingWords[locale]
  const { theme, sharedWith } = state
  const about = <span class="heard"> {themeWords[theme][locale].title}</span>
  if (sharedWith === 'nobody')
    return (
      <ButtonLink href={`${at}/${themeSlugs[theme]}`} variant="secondary">
        {t.share}
        {about}
      </ButtonLink>
    )
  return (
    <ButtonRow>
      <form method="post" action={`${at}/${themeSlugs[theme]}/stop`}>
        <Button variant="secondary">
          {t.stop}
          {about}
        </Button>
      </form>
      <ButtonLink href={`${at}/${themeSlugs[theme]}`} variant="quiet">
        {t.change}
        {about}
      </ButtonLink>
    </ButtonRow>
  )
}

/** "met de gebiedsverbinder van West, sinds 25 november 2026". */
export function sharedInWords(state: ThemeState, { locale, officers, areas }: GlanceProps): string {
  const t = sharingWords[locale]
  const name = officers.find(({ id }) => id === state.officer)?.name
  const who =
    state.sharedWith === 'officer' && name
      ? t.withOfficer(name)
      : state.sharedWith === 'connector' && areas.length > 0
        ? t.withConnector(areas.join(', '))
        : t.with[state.sharedWith]
  if (state.sharedAt === null) return who
  return `${who}, ${t.since(dateInWords(localDay(state.sharedAt), locale, { year: true }))}`
}

/** The same on the page of the whole Kompas. */
export function SharingSection(props: GlanceProps) {
  const t = sharingWords[props.locale]
  return (
    <section aria-labelledby="delen">
      <Heading level={2} id="delen">
        {t.glance}
      </Heading>
      <SharingAtAGlance {...props} />
      {props.at ? (
        <p>
          <Link href={props.at} kind="next">
            {t.more}
          </Link>
        </p>
      ) : (
        <p>{t.signIn}</p>
      )}
    </section>
  )
}
