import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Card, Form, Grid, Heading, Lead } from '#ui/index.ts'
import { themes } from '../domain.ts'
import { beginForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { themeWords } from '../questions/questions.ts'

/** What the Kompas is, and where an idea begins. */
export function BeginPage(props: {
  readonly locale: Locale
  readonly state: FormState
  /** Whose questions these are. */
  readonly label: string
}) {
  const { locale, state, label } = props
  const t = compassWords[locale]
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Form
        of={beginForm}
        state={state}
        text={{ titel: { ...t.begin.titel, errors: { 'too-often': t.begin.tooOften } } }}
        locale={locale}
        button={t.begin.button}
      />
      <Grid>
        {themes.map((theme) => (
          <Card key={theme} level={2} title={themeWords[theme][locale].title}>
            <p>{themeWords[theme][locale].intro}</p>
          </Card>
        ))}
      </Grid>
      <p class="meta">{label}</p>
    </>
  )
}
