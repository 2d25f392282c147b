import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Breadcrumb, Form, Heading, Lead } from '#ui/index.ts'
import type { Assignment } from '../domain.ts'
import type { AssignmentForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'

interface AssignProps {
  readonly locale: Locale
  /** The one that is changed; `null` makes a new one. */
  readonly one: Assignment | null
  readonly form: AssignmentForm
  readonly state: FormState
  /** What the areas of the teams are called. */
  readonly teams: Readonly<Record<string, string>>
}

/** Where a municipality says what a team is asked to do. */
export function AssignPage({ locale, one, form, state, teams }: AssignProps) {
  const words = outreachWords[locale]
  const t = words.assignment.form
  const title = one === null ? t.newTitle : t.editTitle(one.name)
  return (
    <>
      <Breadcrumb
        label={words.own.crumbs}
        items={[{ text: words.assignment.title, href: '/wijkteam/opdracht' }, { text: title }]}
      />
      <Heading level={1}>{title}</Heading>
      <Lead>{t.intro}</Lead>
      <Form
        of={form}
        action="/wijkteam/opdracht/wijzigen"
        state={state}
        text={{
          ...t.fields,
          team: { ...t.fields.team, options: teams },
          van: { ...t.fields.van, errors: { overlaps: t.overlaps } },
        }}
        locale={locale}
        button={t.button}
      />
    </>
  )
}
