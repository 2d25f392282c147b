import type { Locale } from '#platform/context/ctx.ts'
import { least } from '#platform/privacy/suppression.ts'
import { Card, Grid, Heading, Lead, List, Prose } from '#ui/index.ts'
import { dayOf } from '../../views/words.ts'
import { measures } from '../domain.ts'
import type { Figure } from '../domain.ts'
import { figureWords } from '../messages.ts'

interface FiguresProps {
  readonly locale: Locale
  readonly city: string
  readonly figures: readonly Figure[]
}

/** How a municipality keeps its terms, for everybody: of ten or more together, or nothing. */
export function FiguresPage({ locale, city, figures }: FiguresProps) {
  const t = figureWords[locale]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro(city)}</Lead>
      <Grid>
        {measures.map((measure) => {
          const figure = figures.find((one) => one.measure === measure)
          return (
            <Card
              key={measure}
              level={2}
              title={t.measure[measure]}
              meta={figure ? periodOf(figure, locale) : t.tooFew}
            >
              {figure ? <Said figure={figure} locale={locale} /> : <p>{t.tooFewText(least)}</p>}
            </Card>
          )
        })}
      </Grid>
      <Prose>
        <Heading level={2}>{t.howTitle}</Heading>
        <List items={t.how} />
      </Prose>
    </>
  )
}

function periodOf({ measure, counted, from, to }: Figure, locale: Locale): string {
  const t = figureWords[locale]
  const over = measure === 'agreements' ? t.overAgreements : t.over
  return over(counted, dayOf(from, locale), dayOf(to, locale))
}

function Said({ figure, locale }: { readonly figure: Figure; readonly locale: Locale }) {
  const t = figureWords[locale]
  const isShare = figure.measure === 'agreements'
  return (
    <>
      <p>
        <strong>{isShare ? t.kept(figure.outcome, figure.counted) : t.days(figure.outcome)}</strong>
      </p>
      <p>{isShare ? t.keptText : t.middle}</p>
    </>
  )
}
