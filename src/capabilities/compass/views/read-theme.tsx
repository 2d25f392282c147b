import type { Locale } from '#platform/context/ctx.ts'
import { Breadcrumb, ButtonLink, Heading, Lead, Prose } from '#ui/index.ts'
import type { Theme } from '../domain.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import type { ThemeOnPaper } from '../paper/result-sheet.ts'
import { themeWords } from '../questions/questions.ts'
import type { OpenCompass } from '../service/own.ts'
import { Told } from './told.tsx'

interface ReadThemeProps {
  readonly locale: Locale
  readonly own: OpenCompass
  readonly theme: Theme
  readonly told: ThemeOnPaper
  readonly base: string
}

/** One theme, for whoever may read it and not write in it. */
export function ReadThemePage({ locale, own, theme, told, base }: ReadThemeProps) {
  const t = ownWords[locale]
  return (
    <>
      <Breadcrumb
        label={compassWords[locale].own.crumbs}
        items={[{ text: own.compass.title, href: base }, { text: themeWords[theme][locale].title }]}
      />
      <Heading level={1}>{themeWords[theme][locale].title}</Heading>
      <Lead>{t.overview.reading}</Lead>
      <Prose>
        <Told locale={locale} told={told} level={2} />
      </Prose>
      <ButtonLink href={base} variant="secondary">
        {t.result.back}
      </ButtonLink>
    </>
  )
}
