import { trapName } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { Form, Heading, Lead, Link, Trap } from '#ui/index.ts'
import { keptDays } from '../../domain.ts'
import { helpWords } from '../../messages.ts'
import { toAreaForm, toOneForm } from '../forms.ts'
import { offerWords } from '../messages.ts'

export interface OfferPageProps {
  readonly locale: Locale
  /** The initiative it is for, or nobody in particular. */
  readonly slug: string | null
  readonly name: string | null
  readonly areas: readonly Area[]
  readonly state: FormState
}

/** Where somebody tells what they like to do: strengths before needs. */
export function OfferPage({ locale, slug, name, areas, state }: OfferPageProps) {
  const t = offerWords[locale].form
  const { reach, trap, tooOften } = helpWords[locale]
  const text = {
    soort: t.soort,
    woorden: { ...t.woorden, errors: { 'too-often': tooOften } },
    talent: { label: t.talent, options: helpWords[locale].talent },
    naam: { ...t.naam, errors: { 'an-address': reach.anAddress } },
    email: { ...reach.mail, errors: { either: reach.either } },
    telefoon: reach.phone,
  }
  const rest = (
    <>
      <Trap name={trapName} label={trap} />
      <p class="meta">{slug === null ? t.who : t.whoOne}</p>
      <p class="meta">{t.keeps(keptDays)}</p>
    </>
  )
  const shared = { state, locale, button: t.button }
  return (
    <>
      <Heading level={1}>{name === null ? t.title : t.titleFor(name)}</Heading>
      <Lead>{t.intro}</Lead>
      {slug === null ? (
        <Form
          {...shared}
          of={toAreaForm(areas.map((one) => one.id))}
          text={{
            ...text,
            gebied: {
              ...t.gebied,
              options: Object.fromEntries(areas.map((one) => [one.id, one.name])),
            },
          }}
          beside={<Link href="/meedoen">{t.back}</Link>}
        >
          {rest}
        </Form>
      ) : (
        <Form
          {...shared}
          of={toOneForm}
          action={`/meedoen/aanbod?initiatief=${slug}`}
          text={text}
          beside={<Link href={`/initiatieven/${slug}`}>{t.backTo}</Link>}
        >
          {rest}
        </Form>
      )}
    </>
  )
}
