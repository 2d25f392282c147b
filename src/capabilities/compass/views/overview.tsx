import type { Locale } from '#platform/context/ctx.ts'
import { Alert, ButtonLink, Card, CompassRose, Grid, Heading, Lead, Link, List, Own } from '#ui/index.ts'
import type { RosePoint, RosePoints } from '#ui/index.ts'
import { standings, themes, themeSlugs } from '../domain.ts'
import type { Question, Theme, ThemeState } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { asked } from '../paper/asked.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'
import { SharingSection } from '../sharing/views/glance.tsx'
import type { GlanceProps } from '../sharing/views/glance.tsx'

/** Where one may go on. */
export interface NextQuestion {
  readonly theme: Theme
  readonly question: Question
}

interface OverviewProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly next: NextQuestion | null
  readonly base: string
  readonly byLink: boolean
  readonly begun: boolean
  readonly sharing: GlanceProps
}

/** An idea at a glance: the rose, where one may go on, and what one can do with it. */
export function OverviewPage(props: OverviewProps) {
  const { locale, own, base } = props
  const t = ownWords[locale].overview
  const mayWrite = own.may === 'write'
  return (
    <>
      <Heading level={1}>
        <Own locale={locale}>{own.compass.title}</Own>
      </Heading>
      {props.begun ? (
        <Alert tone="ok" role="status">
          {t.begun}
        </Alert>
      ) : null}
      <Lead>{mayWrite ? t.free : t.reading}</Lead>
      {props.byLink && mayWrite ? (
        <Alert>
          {t.byLink} <Link href={`${base}/bewaren`}>{t.byLinkMore}</Link>
        </Alert>
      ) : null}
      <Heading level={2}>{t.rose}</Heading>
      <CompassRose id="roos" title={t.roseTitle} points={rosePoints(own.themes, locale, base)} />
      <p class="meta">{t.noScore}</p>
      {mayWrite ? <Next {...props} /> : null}
      <Grid>
        <Hopes {...props} />
        <Card level={2} title={t.result} href={`${base}/uitkomst`}>
          <p>{t.resultText}</p>
        </Card>
        {mayWrite ? (
          <Card level={2} title={t.keep} href={`${base}/bewaren`}>
            <p>{t.keepText}</p>
          </Card>
        ) : null}
      </Grid>
      {mayWrite ? <SharingSection {...props.sharing} /> : null}
    </>
  )
}

/** The four themes as points of the rose; with `base` each leads to its page. */
export function rosePoints(states: readonly ThemeState[], locale: Locale, base?: string): RosePoints {
  const points = themes.map((theme): RosePoint => {
    const standing = states.find((one) => one.theme === theme)?.standing ?? 'open'
    return {
      label: themeWords[theme][locale].title,
      level: levels[standings.indexOf(standing)] ?? 1,
      says: compassWords[locale].standing[standing],
      ...(base === undefined ? {} : { href: `${base}/${themeSlugs[theme]}` }),
    }
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- there are four themes
  return points as unknown as RosePoints
}

const levels = [1, 2, 3] as const

function Next({ locale, own, next, base }: OverviewProps) {
  const t = ownWords[locale].overview
  if (!next) return <p>{t.allTold}</p>
  const { lang, ask } = asked(next.question, locale)
  return (
    <Card level={2} tone="sun" title={t.next[own.answers.length === 0 ? 'first' : 'later']}>
      <p>{t.nextOf(themeWords[next.theme][locale].title)}</p>
      <p>
        <strong lang={lang === locale ? undefined : lang}>{ask}</strong>
      </p>
      <ButtonLink href={`${base}/${themeSlugs[next.theme]}#f-${next.question.id}`}>{t.nextLink}</ButtonLink>
    </Card>
  )
}

function Hopes({ locale, own, base }: OverviewProps) {
  const t = ownWords[locale].overview
  return (
    <Card level={2} title={t.hopes} href={`${base}/verwachting`}>
      {own.hopes.length === 0 ? (
        <p>{t.noHopes}</p>
      ) : (
        <List items={own.hopes.map(({ kind }) => compassWords[locale].expectation[kind])} />
      )}
    </Card>
  )
}
