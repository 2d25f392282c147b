import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { AdminTop } from '#platform/http/admin-top.tsx'
import { Form, Lead, Link } from '#ui/index.ts'
import { settingsForm } from '../forms.ts'
import type { lookForm } from '../forms.ts'
import { adminWords } from '../messages.ts'

export const textsDone = ['bewaard', 'uiterlijk'] as const
export type TextsDone = (typeof textsDone)[number]

/** What a municipality decides for itself, in plain text. */
export function TextsPage(props: {
  readonly locale: Locale
  readonly state: FormState
  readonly done: TextsDone | null
}) {
  const { locale, state, done } = props
  const t = adminWords[locale].texts
  return (
    <>
      <AdminTop locale={locale} title={t.title} done={done && t.done[done]} />
      <Lead>{t.intro}</Lead>
      <p>
        <Link href="/beheer/teksten/uiterlijk" kind="next">
          {t.look}
        </Link>
      </p>
      <Form of={settingsForm} state={state} text={t.form} locale={locale} button={t.button} />
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
