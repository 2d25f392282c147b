import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FieldWords, FormState } from '#platform/forms/index.ts'
import { Button, ButtonRow, Disclosure, Field, FormErrors, Heading, HiddenField } from '#ui/index.ts'
import { maybeName, namesOf, parts, slots } from '../forms.ts'
import type { GuidanceForm, Slot } from '../forms.ts'
import { adminWords } from '../messages.ts'

interface Props {
  readonly locale: Locale
  readonly form: GuidanceForm
  readonly state: FormState
  readonly action: string
}

/** The plain sentence and up to six services; those that are empty are folded away. */
export function ServicesForm({ locale, form, state, action }: Props) {
  const t = adminWords[locale]
  const drawn = { of: form, state, text: textOf(locale), locale }
  const { gezien, geenpersoon } = state.typed
  const filled = slots.filter((slot) => isFilled(state, slot))
  const empty = slots.filter((slot) => !isFilled(state, slot))
  return (
    <form method="post" action={action} class="form" noValidate>
      <FormErrors {...drawn} />
      <Field {...drawn} name="zin" />
      <p>{t.order}</p>
      {filled.map((slot) => (
        <section key={slot} class="form-part">
          <Heading level={3}>{t.service(slot)}</Heading>
          <Service {...drawn} slot={slot} />
        </section>
      ))}
      {empty.map((slot) => (
        <Disclosure key={slot} summary={t.add(slot)}>
          <Service {...drawn} slot={slot} />
        </Disclosure>
      ))}
      <Disclosure summary={t.english} open={englishIsWrong(state)}>
        <Field {...drawn} name="zinEn" optional="unsaid" />
        {filled.flatMap((slot) => {
          const { naamEn, uitlegEn } = namesOf(slot)
          return [naamEn, uitlegEn].map((name) => (
            <Field key={name} {...drawn} name={name} optional="unsaid" />
          ))
        })}
      </Disclosure>
      {maybeName(state) || geenpersoon === 'ja' ? <Field {...drawn} name="geenpersoon" /> : null}
      <HiddenField name="gezien" value={typeof gezien === 'string' ? gezien : ''} />
      <p class="meta">{t.saving}</p>
      <ButtonRow>
        <Button variant="secondary">{t.button}</Button>
      </ButtonRow>
    </form>
  )
}

const typedIn = ({ typed }: FormState, slot: Slot) =>
  Object.values(namesOf(slot)).some((name) => (typed[name] ?? '') !== '')

/** Something stands in it, or something is wrong with it: it is not folded away. */
const isFilled = (state: FormState, slot: Slot): boolean =>
  typedIn(state, slot) || Object.values(namesOf(slot)).some((name) => state.errors[name] !== undefined)

const englishIsWrong = ({ errors }: FormState): boolean =>
  errors['zinEn'] !== undefined ||
  slots.some((slot) => {
    const { naamEn, uitlegEn } = namesOf(slot)
    return errors[naamEn] !== undefined || errors[uitlegEn] !== undefined
  })

type Drawn = Pick<Props, 'locale' | 'state'> & { of: GuidanceForm; text: FieldText<GuidanceForm> }

function Service({ slot, ...drawn }: Drawn & { readonly slot: Slot }) {
  const { naam, tel, web, uitleg } = namesOf(slot)
  return (
    <>
      <Field {...drawn} name={naam} optional="unsaid" />
      <Field {...drawn} name={tel} />
      <Field {...drawn} name={uitleg} optional="unsaid" />
      <Field {...drawn} name={web} />
      <Field {...drawn} name={`plek${slot}`} optional="unsaid" />
    </>
  )
}

/** The words of each field; those of a service say of which, for whoever hears them one by one. */
function textOf(locale: Locale): FieldText<GuidanceForm> {
  const t = adminWords[locale]
  const { errors } = t
  const words = (given: FieldWords, slot: Slot): FieldWords => ({
    ...given,
    label: t.ofService(given.label, slot),
    errors,
  })
  const places = Object.fromEntries(slots.map((slot) => [slot, slot]))
  const ofSlots = slots.flatMap((slot) => [
    ...parts.map((part) => [`${part}${slot}`, words(t[part], slot)] as const),
    [`plek${slot}`, { ...words(t.plek, slot), options: places }] as const,
  ])
  return {
    zin: { ...t.zin, errors },
    zinEn: { ...t.zinEn, errors },
    geenpersoon: t.geenpersoon,
    ...Object.fromEntries(ofSlots),
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each part of each slot was given above
  } as unknown as FieldText<GuidanceForm>
}
