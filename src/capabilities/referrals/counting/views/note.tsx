import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText, FormState } from '#platform/forms/index.ts'
import { Button, ButtonRow, Card, Disclosure, Field, FormErrors, Heading, Lead, Link } from '#ui/index.ts'
import { conditions } from '../../domain.ts'
import { times } from '../../reading/times.ts'
import { topics } from '../../thesaurus/index.ts'
import type { Gap } from '../domain.ts'
import { gapForm } from '../forms.ts'
import { countingWords } from '../messages.ts'
import { extraInWords, gapInWords } from '../words.ts'
import type { AreaNames } from '../words.ts'
import { GapFields } from './note-form.tsx'

type GapForm = ReturnType<typeof gapForm>

interface NoteProps {
  readonly locale: Locale
  /** The neighbourhoods to choose from, by id. */
  readonly places: AreaNames
  readonly state: FormState
}

/** Where a worker says what is missing, out of lists alone. */
export function NotePage({ locale, places, state }: NoteProps) {
  const t = countingWords[locale].note
  const of = gapForm([...places.keys()])
  const shared = { of, locale, state, text: textOf(locale, places) }
  const more = ['wanneer', 'eis', 'wie'] as const
  const isOpen = more.some((name) => (state.typed[name]?.length ?? 0) > 0 || state.errors[name])
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.intro}</Lead>
      <form class="form" method="post" action="/wijkteam/gemis" noValidate>
        <FormErrors {...shared} />
        <Field name="mist" {...shared} />
        <Disclosure summary={t.more} open={isOpen}>
          {more.map((name) => (
            <Field key={name} name={name} {...shared} optional="unsaid" />
          ))}
        </Disclosure>
        <Field name="plek" {...shared} optional="unsaid" />
        <ButtonRow>
          <Button>{t.show}</Button>
          <Link href="/wijkteam/gemis">{t.back}</Link>
        </ButtonRow>
      </form>
    </>
  )
}

function textOf(locale: Locale, places: AreaNames): FieldText<GapForm> {
  const t = countingWords[locale].note
  const named = <Value extends string>(group: 'when' | 'condition', values: readonly Value[]) =>
    Object.fromEntries(
      values.map((value) => [
        value,
        extraInWords(`${group}:${value}` as Parameters<typeof extraInWords>[0], locale),
      ]),
    ) as Record<Value, string>
  return {
    mist: { ...t.what, options: Object.fromEntries(topics.map(({ id, label }) => [id, label[locale]])) },
    wanneer: { ...t.when, options: named('when', times) },
    eis: {
      label: t.must.label,
      options: named('condition', conditions),
      errors: { 'too-many': t.must.tooMany, 'too-fine': t.must.tooFine },
    },
    wie: t.who,
    plek: { ...t.place, options: Object.fromEntries(places), none: t.place.whole },
  }
}

/** What the note will say, before anything is kept. */
export function PreviewPage(props: {
  readonly locale: Locale
  readonly gap: Gap
  readonly names: AreaNames
}) {
  const { locale, gap, names } = props
  const t = countingWords[locale].note
  return (
    <>
      <Heading level={1}>{t.previewTitle}</Heading>
      <Card tone="sun">
        <p>
          <strong>{gapInWords(gap, locale, names)}</strong>
        </p>
      </Card>
      <p>{t.readers}</p>
      <p class="meta">{t.most}</p>
      <form method="post" action="/wijkteam/gemis">
        <GapFields gap={gap} />
        <ButtonRow>
          <Button name="stap" value="zetten">
            {t.put}
          </Button>
          <Button variant="secondary" name="stap" value="aanpassen">
            {t.change}
          </Button>
        </ButtonRow>
      </form>
    </>
  )
}
