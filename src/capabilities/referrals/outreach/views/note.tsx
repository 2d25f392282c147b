import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Form, Heading, Prose } from '#ui/index.ts'
import type { VisitForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'
import type { Visitable } from '../store/visits.ts'

interface NoteProps {
  readonly locale: Locale
  readonly form: VisitForm
  readonly state: FormState
  readonly offered: readonly Pick<Visitable, 'slug' | 'name'>[]
}

/** A visit, noted in a moment: where, what was agreed, and what usually is right already. */
export function NoteVisit({ locale, form, state, offered }: NoteProps) {
  const t = outreachWords[locale].outreach
  const names = Object.fromEntries(offered.map(({ slug, name }) => [slug, name]))
  return (
    <section aria-labelledby="noteer">
      <Prose>
        <Heading level={2} id="noteer">
          {t.note}
        </Heading>
        <p>{offered.length === 0 ? t.nobodyThere : t.noteIntro}</p>
      </Prose>
      {offered.length === 0 ? null : (
        <Form
          of={form}
          action="/wijkteam/bezoeken"
          state={state}
          text={{ ...t.form, initiatief: { ...t.form.initiatief, options: names } }}
          locale={locale}
          button={t.noteButton}
        />
      )}
    </section>
  )
}
