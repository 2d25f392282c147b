import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { PersonalNotice, PersonalWatch, personalError } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { fieldIds, Form, Heading, Prose } from '#ui/index.ts'
import type { Visitable } from '../domain.ts'
import type { VisitForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'

interface NoteProps {
  readonly locale: Locale
  readonly form: VisitForm
  readonly state: FormState
  readonly offered: readonly Pick<Visitable, 'slug' | 'name'>[]
  /** What in the line points to a person, when it was sent with that. */
  readonly question: PersonalQuestion | undefined
}

/** A visit, noted in a moment: where, what was agreed, and what usually is right already. */
export function NoteVisit({ locale, form, state, offered, question }: NoteProps) {
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
          text={{
            ...t.form,
            initiatief: { ...t.form.initiatief, options: names },
            afspraak: { ...t.form.afspraak, errors: { personal: personalError(locale) } },
          }}
          locale={locale}
          button={t.noteButton}
        >
          {question ? (
            <PersonalNotice question={question} locale={locale} lead={t.personal.lead} />
          ) : (
            <PersonalWatch
              watches={fieldIds({ name: 'afspraak' }).id}
              locale={locale}
              after={t.personal.after}
            />
          )}
        </Form>
      )}
    </section>
  )
}
