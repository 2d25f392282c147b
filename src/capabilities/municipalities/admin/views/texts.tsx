import { Fragment } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Button, ButtonRow, Field, Form, FormErrors, Heading, Lead, Link } from '#ui/index.ts'
import { settingsForm } from '../forms.ts'
import type { lookForm } from '../forms.ts'
import { adminWords } from '../messages.ts'

export const textsDone = ['bewaard', 'uiterlijk'] as const
export type TextsDone = (typeof textsDone)[number]

/** What is decided here, by what it is about; each field of the form is in one. */
export const parts = [
  { title: 'initiatives', fields: ['nieuw', 'dagen', 'weken'] },
  { title: 'conversations', fields: ['wieDagen', 'antwoordDagen', 'dicht'] },
  { title: 'keeping', fields: ['vraagJaren', 'afspraakJaren'] },
  { title: 'foot', fields: ['overNl', 'overEn', 'contact'] },
] as const

/** What a municipality decides for itself. */
export function TextsPage(props: {
  readonly locale: Locale
  readonly state: FormState
  readonly done: TextsDone | null
}) {
  const { locale, state, done } = props
  const t = adminWords[locale].texts
  const drawn = { of: settingsForm, state, text: t.form, locale }
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <p>
        <Link href="/beheer/teksten/uiterlijk" kind="next">
          {t.look}
        </Link>
      </p>
      <form method="post" class="form" noValidate>
        <FormErrors {...drawn} />
        {parts.map(({ title, fields }) => (
          <Fragment key={title}>
            <Heading level={2}>{t.parts[title]}</Heading>
            {fields.map((name) => (
              <Field key={name} {...drawn} name={name} />
            ))}
          </Fragment>
        ))}
        <ButtonRow>
          <Button>{t.button}</Button>
        </ButtonRow>
      </form>
    </>
  )
}

/** One of the looks there are. */
export function LookPage(props: {
  readonly locale: Locale
  readonly looks: readonly string[]
  readonly form: ReturnType<typeof lookForm>
  readonly state: FormState
}) {
  const { locale, looks, form, state } = props
  const t = adminWords[locale].look
  return (
    <>
      <AdminTop
        locale={locale}
        title={t.title}
        under={[{ text: adminWords[locale].texts.title, href: '/beheer/teksten' }]}
      />
      <Lead>{t.intro}</Lead>
      <p>
        <Link href="/ontwerp" kind="next">
          {t.view}
        </Link>
      </p>
      <Form
        of={form}
        state={state}
        text={{
          uiterlijk: {
            label: t.label,
            hint: looks.length === 1 ? t.one : undefined,
            options: Object.fromEntries(looks.map((look) => [look, look])),
          },
        }}
        locale={locale}
        button={t.button}
      />
    </>
  )
}
