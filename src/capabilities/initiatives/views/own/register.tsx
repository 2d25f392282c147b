import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { Form, Heading, Lead } from '#ui/index.ts'
import type { RegistrationForm } from '../../forms/parts.ts'
import { ownWords } from '../../own-messages.ts'

/** The three things an initiative begins with. */
export function Register(props: {
  readonly locale: Locale
  readonly form: RegistrationForm
  readonly state: FormState
  readonly neighbourhoods: Readonly<Record<string, string>>
}) {
  const { locale, form, state, neighbourhoods } = props
  const { register: t, placeText } = ownWords[locale]
  const buurt = { ...placeText.buurt, options: neighbourhoods }
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <Form
        of={form}
        action="/initiatieven/nieuw"
        state={state}
        text={{ naam: t.naam, zin: t.zin, ...placeText, buurt }}
        locale={locale}
        button={t.button}
      >
        <p class="meta">{t.later}</p>
      </Form>
    </>
  )
}
