import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Card, Columns, Form, Grid, Heading, Lead, Link, List } from '#ui/index.ts'
import { themes } from '../domain.ts'
import type { beginForm } from '../forms.ts'
import { compassWords } from '../messages.ts'
import { ownWords } from '../own/messages.ts'
import { themeWords } from '../questions/questions.ts'

interface BeginProps {
  readonly locale: Locale
  readonly form: ReturnType<typeof beginForm>
  readonly state: FormState
  readonly areas: readonly { readonly id: string; readonly name: string }[]
  /** Whose questions they are. */
  readonly label: string
}

/** What the Kompas is, and where an idea begins. */
export function BeginPage({ locale, form, state, areas, label }: BeginProps) {
  const t = compassWords[locale]
  const own = ownWords[locale].begin
  const names = Object.fromEntries(areas.map(({ id, name }) => [id, name]))
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Columns
        asideLabel={own.paper}
        aside={
          <Card level={2} tone="brand" title={own.paper}>
            <p>{own.paperText}</p>
            <p>
              <Link href="/kompas/leeg">{own.paperLink}</Link>
            </p>
            <p>
              <Link href="/kompas/leeg.pdf">{own.pdf}</Link>
            </p>
          </Card>
        }
      >
        <Form
          of={form}
          state={state}
          text={{
            titel: { ...t.begin.titel, errors: { 'too-often': t.begin.tooOften } },
            gebied: { ...own.where, options: names },
          }}
          locale={locale}
          button={t.begin.button}
        />
        <Heading level={2}>{own.how}</Heading>
        <List items={own.ways} />
      </Columns>
      <Heading level={2}>{own.four}</Heading>
      <Grid>
        {themes.map((theme) => (
          <Card key={theme} level={3} title={themeWords[theme][locale].title}>
            <p>{themeWords[theme][locale].intro}</p>
          </Card>
        ))}
      </Grid>
      <p class="meta">{label}</p>
    </>
  )
}
