import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Breadcrumb, Form, Heading, Lead } from '#ui/index.ts'
import type { AskForm } from '../forms.ts'
import { conversationWords } from '../messages.ts'
import type { Promises } from '../promises.ts'

interface AskProps {
  readonly locale: Locale
  readonly promises: Promises
  readonly form: AskForm
  readonly state: FormState
  readonly initiatives: Readonly<Record<string, string>>
  readonly places: Readonly<Record<string, string>>
}

/** The form for a question, with what happens after it before one begins. */
export function AskPage({ locale, promises, form, state, initiatives, places }: AskProps) {
  const t = conversationWords[locale]
  return (
    <>
      <Breadcrumb
        label={t.crumbs}
        items={[{ text: t.list.title, href: '/gesprekken' }, { text: t.ask.title }]}
      />
      <Heading level={1}>{t.ask.title}</Heading>
      <Lead>{promises.terms}</Lead>
      <Form
        of={form}
        state={state}
        text={t.ask.form(initiatives, places)}
        locale={locale}
        button={t.ask.button}
      >
        <p class="meta">{promises.reads}</p>
        <p class="meta">{promises.record}</p>
      </Form>
    </>
  )
}
