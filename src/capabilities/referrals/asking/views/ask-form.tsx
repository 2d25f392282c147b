import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { newId } from '#platform/ids.ts'
import { confirmName, PersonalNotice, PersonalWatch } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { Button, ButtonRow, ChipBoxes, Disclosure, Field, FormErrors } from '#ui/index.ts'
import { pageNumber } from '../../counting/once.ts'
import type { Chip } from '../../domain.ts'
import { conditions, whos } from '../../domain.ts'
import { chipCode, chipLabel } from '../../reading/chips.ts'
import { askedBefore } from '../again.ts'
import { asksOn } from '../forms.ts'
import type { AskForm } from '../forms.ts'
import { askingWords } from '../messages.ts'
import type { Areas } from './areas.ts'
import { formText } from './areas.ts'

interface Props {
  readonly locale: Locale
  readonly form: AskForm
  readonly state: FormState
  readonly areas: Areas
  /** The chips that were read and chosen, once something was asked. */
  readonly chips: readonly Chip[] | null
  /** Something looks like a person: it is taken out, or said to be none. */
  readonly personal: PersonalQuestion | null
  /** What was said to be no person's already. */
  readonly confirmed: string | null
  /** The question of which the worker said that what was read as a sign is none. */
  readonly noSign: string | null
  /** `none` where something above the form has to be read first. */
  readonly focus: 'on-load' | 'none'
}

/** What was said of where and how far stays in sight. */
const places = ['buurt', 'hoe', 'ver'] as const

/** One field for the question, what was read in it, and where and how far. */
export function AskForm({ locale, form, state, areas, chips, personal, confirmed, noSign, focus }: Props) {
  const t = askingWords[locale]
  const text = formText(locale, areas)
  const shared = { of: form, text, locale, state }
  const question = String(state.typed['vraag'] ?? '')
  return (
    // Browsers keep what was typed for when a page is opened again, and some send it away to have it spelled.
    <form
      class="form"
      id={asksOn.form}
      action="/wijkteam#antwoord"
      method="post"
      noValidate
      autocomplete="off"
      spellcheck={false}
    >
      <FormErrors {...shared} focus={focus} />
      <Field name="vraag" {...shared} />
      <input type="hidden" name={pageNumber} value={newId()} />
      {chips === null ? null : <input type="hidden" name={askedBefore} value={question} />}
      {confirmed === null ? null : <input type="hidden" name={confirmName} value={confirmed} />}
      {noSign === null ? null : <input type="hidden" name={asksOn.name} value={noSign} />}
      {/* What is asked about already is not said a second time under the field. */}
      {personal === null ? (
        <PersonalWatch watches="f-vraag" locale={locale} />
      ) : (
        <PersonalNotice question={personal} locale={locale} />
      )}
      {chips === null ? null : <ReadChips locale={locale} chips={chips} />}
      <div class="folds">
        <Disclosure summary={t.where} open={places.some((name) => (state.typed[name] ?? '').length > 0)}>
          <Field name="buurt" {...shared} optional="unsaid" />
          <Field name="hoe" {...shared} optional="unsaid" />
          <Field name="ver" {...shared} optional="unsaid" />
        </Disclosure>
        <Disclosure summary={t.add}>
          <Addable locale={locale} chips={chips ?? []} />
        </Disclosure>
      </div>
      <ButtonRow>
        <Button variant={chips === null ? 'primary' : 'secondary'}>
          {chips === null ? t.button : t.again}
        </Button>
      </ButtonRow>
    </form>
  )
}

/** What was read, each to be taken away. What was shown is sent along, so that what is missing was taken away. */
function ReadChips({ locale, chips }: { locale: Locale; chips: readonly Chip[] }) {
  const t = askingWords[locale]
  if (chips.length === 0) return null
  return (
    <div id="gelezen">
      {chips.map((chip) => (
        <input key={chipCode(chip)} type="hidden" name="gelezen" value={chipCode(chip)} />
      ))}
      <ChipBoxes
        legend={t.readAs}
        name="chip"
        mark="gelezen"
        items={chips.map((chip) => ({ value: chipCode(chip), text: chipLabel(chip, locale), checked: true }))}
      />
      <p class="meta">{t.readAsHint}</p>
    </div>
  )
}

const times = ['ochtend', 'middag', 'avond', 'doordeweeks', 'weekend']

/** What a worker often adds; what was read already stands above. */
function Addable({ locale, chips }: { locale: Locale; chips: readonly Chip[] }) {
  const t = askingWords[locale]
  const there = new Set(chips.map(chipCode))
  const items = (group: Chip['group'], values: readonly string[]) =>
    values
      .map((value) => ({ group, value }))
      .filter((chip) => !there.has(chipCode(chip)))
      .map((chip) => ({ value: chipCode(chip), text: chipLabel(chip, locale), checked: false }))
  return (
    <>
      <ChipBoxes legend={t.addConditions} name="chip" mark="erbij" items={items('condition', conditions)} />
      <ChipBoxes legend={t.addTimes} name="chip" mark="erbij" items={items('when', times)} />
      <ChipBoxes legend={t.addWho} name="chip" mark="erbij" items={items('who', whos)} />
    </>
  )
}
