import type { Locale } from '#platform/context/ctx.ts'
import { Button, ButtonRow, Chips, Disclosure, Field, FormErrors, Link } from '#ui/index.ts'
import type { FindInput } from '../forms.ts'
import { words } from '../messages.ts'
import type { UnknownPlace } from '../places.ts'
import type { Address } from './address.ts'
import type { ResultsProps } from './results-props.ts'
import { LikelyPlaces } from './where.tsx'

type Name = keyof FindInput

const filters: readonly Name[] = [
  'wanneer',
  'van',
  'tot',
  'weekdag',
  'dagdeel',
  'straal',
  'gebied',
  'thema',
  'spreektaal',
]
const facts: readonly Name[] = ['gratis', 'drempelvrij', 'binnenlopen', 'oud']

/** A place that was understood as none, and the sentence about it: no wrong answer, so no summary of errors. */
interface Unknown {
  readonly place: UnknownPlace
  readonly text: string
}

/** What and where at once, the rest folded away until it is wanted. */
export function SearchForm({
  form,
  text,
  state,
  locale,
  input,
  address,
  unknown,
}: Omit<ResultsProps, 'findings' | 'tenant' | 'areas'> & { readonly unknown?: Unknown }) {
  const t = words[locale].list
  const on = countFilters(input)
  const wrong = [...filters, ...facts].some((name) => state.errors[name] !== undefined)
  const draw = (name: Name) => (
    <Field key={name} of={form} name={name} text={text} locale={locale} state={state} optional="unsaid" />
  )
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- `<search>` is not known to the older phones we serve
    <form class="search-form" method="get" action="/activiteiten" role="search" noValidate>
      <FormErrors of={form} text={text} locale={locale} state={state} />
      <div class="search-form__main">
        {draw('q')}
        <Field
          of={form}
          name="waar"
          text={unknown ? { ...text, waar: { ...text.waar, errors: { unknown: unknown.text } } } : text}
          locale={locale}
          state={unknown ? { ...state, errors: { waar: { code: 'unknown' } } } : state}
          optional="unsaid"
        />
        <Button>{t.button}</Button>
      </div>
      {unknown ? (
        <LikelyPlaces place={unknown.place} locale={locale} href={(name) => address({ waar: name })} />
      ) : null}
      {input.waar === '' ? draw('nabij') : null}
      {input.weergave === 'lijst' ? null : draw('weergave')}
      <Disclosure summary={on > 0 ? t.filtersOn(on) : t.filters} open={wrong}>
        <div class="search-form__filters">
          {filters.filter((name) => name !== 'gebied' || form.fields.gebied.options.length > 0).map(draw)}
          <fieldset class="search-form__facts">
            <legend class="utrecht-form-label">{words[locale].filter.facts}</legend>
            {facts.map(draw)}
          </fieldset>
        </div>
        <ButtonRow>
          <Button variant="secondary">{words[locale].filter.apply}</Button>
          <Link href={address({ ...cleared })}>{t.clear}</Link>
        </ButtonRow>
      </Disclosure>
    </form>
  )
}

/** Every filter as it is when nobody has chosen. */
export const cleared: Partial<FindInput> = {
  wanneer: null,
  van: null,
  tot: null,
  weekdag: [],
  dagdeel: [],
  straal: null,
  gebied: null,
  thema: [],
  spreektaal: null,
  gratis: false,
  drempelvrij: false,
  binnenlopen: false,
  oud: false,
}

/** How many filters are on. */
export function countFilters(input: FindInput): number {
  const single = [input.wanneer, input.van, input.tot, input.straal, input.gebied, input.spreektaal].filter(
    (one) => one !== null,
  ).length
  const ticked = [input.gratis, input.drempelvrij, input.binnenlopen, input.oud].filter(Boolean).length
  return single + ticked + input.weekdag.length + input.dagdeel.length + input.thema.length
}

/** The choices most people make, each one tap. */
export function QuickChips({
  input,
  locale,
  address,
}: {
  input: FindInput
  locale: Locale
  address: Address
}) {
  const { filter, part, chip, list } = words[locale]
  const toggles: { text: string; on: boolean; change: Partial<FindInput> }[] = [
    {
      text: filter.today,
      on: input.wanneer === 'vandaag',
      change: { wanneer: input.wanneer === 'vandaag' ? null : 'vandaag', van: null, tot: null },
    },
    {
      text: filter.weekend,
      on: input.wanneer === 'weekend',
      change: { wanneer: input.wanneer === 'weekend' ? null : 'weekend', van: null, tot: null },
    },
    ...(['ochtend', 'middag', 'avond'] as const).map((name) => ({
      text: part[name],
      on: input.dagdeel.includes(name),
      change: {
        dagdeel: input.dagdeel.includes(name)
          ? input.dagdeel.filter((one) => one !== name)
          : [...input.dagdeel, name],
      },
    })),
    { text: filter.free, on: input.gratis, change: { gratis: !input.gratis } },
    { text: filter.walkIn, on: input.binnenlopen, change: { binnenlopen: !input.binnenlopen } },
    { text: filter.stepFree, on: input.drempelvrij, change: { drempelvrij: !input.drempelvrij } },
  ]
  return (
    <Chips
      label={list.quick}
      row="scrolling"
      items={toggles.map(({ text, on, change }) => ({
        text,
        on,
        href: address(change),
        label: on ? chip.on(text) : chip.off(text),
      }))}
    />
  )
}
