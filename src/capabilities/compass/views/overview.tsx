import type { Locale } from '#platform/context/ctx.ts'
import { ButtonLink, Card, Grid, Heading, Lead, Own } from '#ui/index.ts'
import { themes } from '../domain.ts'
import type { QuestionSet } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'
import { SharingSection } from '../sharing/views/glance.tsx'
import type { GlanceProps } from '../sharing/views/glance.tsx'

interface OverviewProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly set: QuestionSet
  readonly base: string
  readonly byLink: boolean
  readonly sharing: GlanceProps
}

/** An idea at a glance: its four themes, and how far one is with each. */
export function OverviewPage({ locale, own, base, byLink, sharing }: OverviewProps) {
  const t = compassWords[locale]
  return (
    <>
      <Heading level={1}>
        <Own locale={locale}>{own.compass.title}</Own>
      </Heading>
      {byLink ? <Lead>{t.own.link}</Lead> : null}
      <Grid>
        {themes.map((theme) => (
          <Card
            key={theme}
            level={2}
            href={`${base}/${theme}`}
            title={themeWords[theme][locale].title}
            meta={t.standing[own.themes.find((one) => one.theme === theme)?.standing ?? 'open']}
          >
            <p>{themeWords[theme][locale].intro}</p>
          </Card>
        ))}
      </Grid>
      <SharingSection {...sharing} />
      <ButtonLink href={`${base}/verwachting`}>{t.own.hopes}</ButtonLink>
    </>
  )
}
