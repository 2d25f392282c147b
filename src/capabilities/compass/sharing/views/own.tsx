import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { whenInWords } from '#platform/i18n/dates.ts'
import { Alert, Breadcrumb, Button, Field, FormErrors, Heading, Lead, List } from '#ui/index.ts'
import type { Theme } from '../../domain.ts'
import { themeWords } from '../../questions/questions.ts'
import type { NotedReading } from '../domain.ts'
import type { LendForm } from '../forms.ts'
import { sharingWords } from '../messages.ts'
import type { Sharing } from '../service.ts'
import { SharingAtAGlance } from './glance.tsx'

interface SharingProps {
  readonly locale: Locale
  readonly sharing: Sharing
  readonly areas: readonly string[]
  readonly base: string
  readonly years: number
  readonly done: 'gedeeld' | 'gestopt' | null
}

/** With whom one shares what, and who read it. */
export function SharingPage({ locale, sharing, areas, base, years, done }: SharingProps) {
  const t = sharingWords[locale]
  const { compass, themes, officers, readings } = sharing
  return (
    <>
      <Breadcrumb label={t.crumbs} items={[{ text: compass.title, href: base }, { text: t.title }]} />
      <Heading level={1}>{t.title}</Heading>
      {done ? (
        <Alert tone="ok" role="status">
          {t.done[done]}
        </Alert>
      ) : null}
      <Lead>{t.intro}</Lead>
      <p>{t.record(t.years(years))}</p>
      <Heading level={2}>{t.glance}</Heading>
      <SharingAtAGlance {...{ locale, officers, areas }} states={themes} at={`${base}/delen`} />
      <Readings locale={locale} readings={readings} />
    </>
  )
}

function Readings({ locale, readings }: { locale: Locale; readings: readonly NotedReading[] }) {
  const t = sharingWords[locale].readings
  const who = ({ name, readAs }: NotedReading) => {
    const role = t.as[readAs] ?? readAs
    return name === null || name === role ? role : `${name} (${role})`
  }
  return (
    <section>
      <Heading level={2}>{t.title}</Heading>
      {readings.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <List
          items={readings.map((one) =>
            t.line(who(one), themeWords[one.theme][locale].title, whenInWords(one.at, null, locale)),
          )}
        />
      )}
    </section>
  )
}

interface LendProps {
  readonly locale: Locale
  readonly title: string
  readonly theme: Theme
  readonly form: LendForm
  readonly state: FormState
  readonly officers: Readonly<Record<string, string>>
  /** What can be chosen; empty when it is known where the idea lies. */
  readonly areas: Readonly<Record<string, string>>
  readonly base: string
  readonly years: number
}

/** With whom to share one theme, after one sentence on what becomes of it. */
export function LendPage(props: LendProps) {
  const { locale, title, theme, form, state, officers, areas, base, years } = props
  const t = sharingWords[locale]
  const name = themeWords[theme][locale].title
  const drawn = { of: form, state, text: t.lend.form(officers, areas), locale }
  return (
    <>
      <Breadcrumb
        label={t.crumbs}
        items={[{ text: title, href: base }, { text: t.title, href: `${base}/delen` }, { text: name }]}
      />
      <Heading level={1}>{t.lend.title(name)}</Heading>
      <Lead>{t.lend.reads}</Lead>
      <p>
        <strong>{t.record(t.years(years))}</strong>
      </p>
      <form method="post" class="form" noValidate>
        <FormErrors {...drawn} />
        <Field {...drawn} name="met" />
        {Object.keys(officers).length > 0 ? <Field {...drawn} name="ambtenaar" optional="unsaid" /> : null}
        {Object.keys(areas).length > 0 ? <Field {...drawn} name="gebied" optional="unsaid" /> : null}
        <Button>{t.lend.button}</Button>
      </form>
    </>
  )
}
