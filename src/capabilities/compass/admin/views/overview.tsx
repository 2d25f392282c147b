import type { Locale } from '#platform/context/ctx.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { dateInWords, localDay } from '#platform/i18n/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Field,
  Grid,
  Heading,
  Lead,
  Link,
  List,
} from '#ui/index.ts'
import { themes, themeSlugs } from '../../domain.ts'
import type { PublishedSet } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import { ofTheme } from '../domain.ts'
import type { Editing } from '../domain.ts'
import { localesForm } from '../forms.ts'
import { adminWords } from '../messages.ts'

export const overviewDone = ['talen', 'concept', 'gepubliceerd'] as const
export type OverviewDone = (typeof overviewDone)[number]

interface OverviewProps {
  readonly locale: Locale
  readonly editing: Editing
  /** Whose questions are asked now. */
  readonly label: string
  readonly done: OverviewDone | null
}

/** The questions of a municipality: what is asked, the draft of what comes next, and what was asked before. */
export function OverviewPage({ locale, editing, label, done }: OverviewProps) {
  const { draft, changedAt, versions } = editing
  const t = adminWords[locale].overview
  const count = draft.questions.filter(({ words }) => !words.en).length
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <Alert>
        {changedAt ? t.draft(dateInWords(localDay(changedAt), locale, { year: true })) : t.noDraft}
      </Alert>
      <ButtonRow>
        {changedAt ? <ButtonLink href="/beheer/kompas/publiceren">{t.publish}</ButtonLink> : null}
        <ButtonLink href="/beheer/kompas/voorbeeld" variant="secondary">
          {t.preview}
        </ButtonLink>
      </ButtonRow>
      <Heading level={2}>{t.themes}</Heading>
      <Grid>
        {themes.map((theme) => (
          <Card
            key={theme}
            level={3}
            href={`/beheer/kompas/richtingen/${themeSlugs[theme]}`}
            title={themeWords[theme][locale].title}
            meta={t.asked(ofTheme(draft.questions, theme).length)}
          >
            <p>{themeWords[theme][locale].intro}</p>
          </Card>
        ))}
      </Grid>
      <Heading level={2}>{t.locales}</Heading>
      <p>{t.localesText}</p>
      {count > 0 ? <p>{t.noEnglish(count)}</p> : null}
      <form method="post" action="/beheer/kompas/talen" class="form">
        <Field
          of={localesForm}
          name="engels"
          state={localesForm.start({ engels: draft.locales.includes('en') })}
          text={{ engels: { label: t.engels } }}
          locale={locale}
        />
        <ButtonRow>
          <Button variant="secondary">{t.localesButton}</Button>
        </ButtonRow>
      </form>
      <Heading level={2}>{t.versions}</Heading>
      <p>{t.versionsText}</p>
      <p>
        {t.now}: {label}
      </p>
      <List kind="links" items={versions.map((set) => versionLink(set, locale, set === versions[0]))} />
    </>
  )
}

function versionLink(set: PublishedSet, locale: Locale, isNow: boolean) {
  const t = adminWords[locale].version
  const about = [versionAbout(set, locale), ...(isNow ? [t.now] : [])].join(', ')
  return (
    <>
      <Link href={`/beheer/kompas/versies/${set.version}`}>{t.name(set.version)}</Link>{' '}
      <span class="meta">{about}</span>
    </>
  )
}

/** Where a version comes from. */
export function versionAbout({ made }: PublishedSet, locale: Locale): string {
  const t = adminWords[locale].version
  return made ? t.meta(dateInWords(localDay(made.at), locale, { year: true })) : t.ours
}
