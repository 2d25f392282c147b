import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Button, Form, Heading, Prose } from '#ui/index.ts'
import type { KeyPerson } from '../domain.ts'
import { keyForm } from '../forms.ts'
import { outreachWords } from '../messages.ts'

interface KeyProps {
  readonly locale: Locale
  readonly slug: string
  /** What whoever looks said of themselves. */
  readonly person: KeyPerson | null
  /** The form as it came back. */
  readonly state: FormState | undefined
}

/** Whether one wants the team to come to them, and in which one way; and how to take that back. */
export function KeyPersonSection({ locale, slug, person, state }: KeyProps) {
  const t = outreachWords[locale].own
  const at = `/initiatieven/${slug}/wijkteam/aanspreekpunt`
  return (
    <section aria-labelledby="aanspreekpunt">
      <Prose>
        <Heading level={2} id="aanspreekpunt">
          {person === null ? t.key : t.keyIs}
        </Heading>
        <p>{person === null ? t.keyIntro : t.keyNow(person.name, person.reach)}</p>
      </Prose>
      {person === null ? (
        <Form
          of={keyForm}
          action={at}
          state={state ?? keyForm.start()}
          text={t.keyForm}
          locale={locale}
          button={t.keyButton}
          variant="secondary"
        />
      ) : (
        <form method="post" action={`${at}/weg`}>
          <Button variant="secondary">{t.keyBack}</Button>
        </form>
      )}
    </section>
  )
}
