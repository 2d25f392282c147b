import type { Locale } from '#platform/context/ctx.ts'
import { dateInWords } from '#platform/i18n/dates.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { least } from '#platform/privacy/suppression.ts'
import { Card, DataList, Disclosure, EmptyState, Grid, Heading, Lead, List, Prose } from '#ui/index.ts'
import { endings } from '../domain.ts'
import type { AllFigures, AreaFigures, QuarterFigures, Shown } from '../figures.ts'
import { countingWords } from '../messages.ts'
import { conditionInWords, topicInWords } from '../words.ts'
import type { AreaNames } from '../words.ts'

interface FiguresProps {
  readonly locale: Locale
  readonly figures: AllFigures
  readonly names: AreaNames
  /** The day on which the next quarter can be seen, for a team and for whoever leads the programme. */
  readonly next: Readonly<Record<'team' | 'programme', string>>
}

/** What was asked for, by quarter: to a team of its own area, and later to whoever leads the programme of all. */
export function FiguresPage({ locale, figures, names, next }: FiguresProps) {
  const t = countingWords[locale].figures
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      {figures.own.map((one) => (
        <OneArea key={one.area} {...{ locale, names, figures: one, next: next.team }} />
      ))}
      {figures.all ? (
        <>
          <Heading level={2}>{t.all}</Heading>
          <p>{t.allText}</p>
          {figures.all.length === 0 ? <Nothing {...{ locale, next: next.programme }} /> : null}
          {figures.all.map((one) => (
            <OneArea key={one.area} {...{ locale, names, figures: one, next: next.programme }} />
          ))}
        </>
      ) : null}
      <Prose>
        <Heading level={2}>{t.how}</Heading>
        <List items={t.howLines} />
      </Prose>
    </>
  )
}

function Nothing({ locale, next }: { readonly locale: Locale; readonly next: string }) {
  const t = countingWords[locale].figures
  return (
    <EmptyState title={t.nothing} level={3}>
      <p>{t.nothingText(dateInWords(next, locale, { year: true }))}</p>
    </EmptyState>
  )
}

interface AreaProps {
  readonly locale: Locale
  readonly names: AreaNames
  readonly figures: AreaFigures
  readonly next: string
}

function OneArea({ locale, names, figures: { area, quarters }, next }: AreaProps) {
  const t = countingWords[locale].figures
  const [newest, ...older] = quarters
  return (
    <section>
      <Heading level={2}>{t.own(names.get(area) ?? countingWords[locale].everywhere)}</Heading>
      {newest ? <OneQuarter {...{ locale, figures: newest }} /> : <Nothing {...{ locale, next }} />}
      {older.length > 0 ? (
        <Disclosure summary={t.older}>
          {older.map((one) => (
            <OneQuarter key={one.quarter.from} {...{ locale, figures: one }} />
          ))}
        </Disclosure>
      ) : null}
    </section>
  )
}

interface QuarterProps {
  readonly locale: Locale
  readonly figures: QuarterFigures
}

function OneQuarter({ locale, figures }: QuarterProps) {
  const t = countingWords[locale].figures
  const { quarter, asked } = figures
  const [from, to] = [quarter.from, quarter.to].map((day) => dateInWords(day, locale, { year: true }))
  const title = t.quarter(from!, to!)
  if (asked === null)
    return (
      <>
        <Heading level={3}>{title}</Heading>
        <p>{t.tooFewText(least)}</p>
      </>
    )
  return (
    <>
      <Heading level={3}>{title}</Heading>
      <Led {...{ locale, figures, asked }} />
      <Grid>
        <Card level={4} title={t.endings} meta={t.asked(asked)}>
          <DataList
            items={endings.map((ending) => ({
              term: t.ending[ending],
              value: figures.endings[ending] === null ? t.few(least) : t.about(figures.endings[ending]),
            }))}
          />
        </Card>
        <Counted
          {...{ locale, title: t.topics, all: figures.topics }}
          nameOf={(name) => topicInWords(name, locale)}
        />
        <Counted
          {...{ locale, title: t.conditions, all: figures.conditions }}
          nameOf={(name) => conditionInWords(name, locale)}
        />
      </Grid>
    </>
  )
}

/** What share of the questions led somewhere: what a team wants to know first. */
function Led({
  locale,
  figures: { share, introduced },
  asked,
}: {
  readonly locale: Locale
  readonly figures: QuarterFigures
  readonly asked: number
}) {
  const t = countingWords[locale].figures
  const known = share !== null && introduced !== null
  return (
    <>
      <p>
        <strong>{known ? t.share(share) : t.fewIntroduced(least)}</strong>
      </p>
      <p>{known ? t.shareText(introduced, asked) : t.fewIntroducedText}</p>
    </>
  )
}

function Counted({
  locale,
  title,
  all,
  nameOf,
}: {
  readonly locale: Locale
  readonly title: string
  readonly all: readonly Shown[]
  readonly nameOf: (name: string) => string
}) {
  const t = countingWords[locale].figures
  if (all.length === 0) return null
  return (
    <Card level={4} title={title}>
      <DataList items={all.map(({ name, n }) => ({ term: capital(nameOf(name)), value: t.about(n) }))} />
    </Card>
  )
}
