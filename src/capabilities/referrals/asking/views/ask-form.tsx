import type { Locale } from '#platform/context/ctx.ts'
import type { FormState } from '#platform/forms/index.ts'
import { confirmName, PersonalNotice, PersonalWatch } from '#platform/personal-data/index.ts'
import type { PersonalQuestion } from '#platform/personal-data/index.ts'
import { Button, ButtonRow, ChipBoxes, Disclosure, Field, FormErrors } from '#ui/index.ts'
import { pageNumber } from '../../counting/once.ts'
import type { Chip } from '../../domain.ts'
import { conditions, whos } from '../../domain.ts'
import type { SentBefore } from '../../reading/again.ts'
import { chipCode, chipLabel } from '../../reading/chips.ts'
import { askedBefore, asksOn } from '../forms.ts'
import type { AskForm } from '../forms.ts'
import { askingWords } from '../messages.ts'
import type { Areas } from './areas.ts'
import { formText } from './areas.ts'

interface Props {
  readonly locale: Locale
  readonly form: AskForm
  readonly state: FormState
  readonly areas: Areas
  /** What stands there of a question that was asked: its text, its chips, and which of them are on. */
  readonly sent: SentBefore
  /** By which the page is counted once. */
  readonly number: string
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
export function AskForm(props: Props) {
  const { locale, form, state, areas, sent, number, personal, confirmed, noSign, focus } = props
  const t = askingWords[locale]
  const text = formText(locale, areas)
  const shared = { of: form, text, locale, state }
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
      <input type="hidden" name={pageNumber} value={number} />
      {sent.text === null ? null : <input type="hidden" name={askedBefore} value={sent.text} />}
      {confirmed === null ? null : <input type="hidden" name={confirmName} value={confirmed} />}
      {noSign === null ? null : <input type="hidden" name={asksOn.name} value={noSign} />}
      {/* What is asked about already is not said a second time under the field. */}
      {personal === null ? (
        <PersonalWatch watches="f-vraag" locale={locale} />
      ) : (
        <PersonalNotice question={personal} locale={locale} />
      )}
      <ReadChips locale={locale} sent={sent} />
      <div class="folds">
        <Disclosure summary={t.where} open={places.some((name) => (state.typed[name] ?? '').length > 0)}>
          <Field name="buurt" {...shared} optional="unsaid" />
          <Field name="hoe" {...shared} optional="unsaid" />
          <Field name="ver" {...shared} optional="unsaid" />
        </Disclosure>
        <Disclosure summary={t.add}>
          <Addable locale={locale} sent={sent} />
        </Disclosure>
      </div>
      <ButtonRow>
        <Button variant={sent.text === null ? 'primary' : 'secondary'}>
          {sent.text === null ? t.button : t.again}
        </Button>
      </ButtonRow>
    </form>
  )
}

/**
 * What was read, each to be taken away and put back. What was shown is sent along, so that what is missing was taken away.
 */
function ReadChips({ locale, sent: { shown, ticked } }: Pick<Props, 'locale' | 'sent'>) {
  const t = askingWords[locale]
  if (shown.length === 0) return null
  const on = new Set(ticked.map(chipCode))
  return (
    <div id="gelezen">
      {shown.map((chip) => (
        <input key={chipCode(chip)} type="hidden" name="gelezen" value={chipCode(chip)} />
      ))}
      <ChipBoxes
        legend={t.readAs}
        name="chip"
        mark="gelezen"
        items={shown.map((chip) => ({
          value: chipCode(chip),
          text: chipLabel(chip, locale),
          checked: on.has(chipCode(chip)),
        }))}
      />
      <p class="meta">{t.readAsHint}</p>
    </div>
  )
}

const times = ['ochtend', 'middag', 'avond', 'doordeweeks', 'weekend']

/** What a worker often adds; what was read already stands above. */
function Addable({ locale, sent: { shown, ticked } }: Pick<Props, 'locale' | 'sent'>) {
  const t = askingWords[locale]
  const there = new Set(shown.map(chipCode))
  const on = new Set(ticked.map(chipCode))
  const items = (group: Chip['group'], values: readonly string[]) =>
    values
      .map((value) => ({ group, value }))
      .filter((chip) => !there.has(chipCode(chip)))
      .map((chip) => ({
        value: chipCode(chip),
        text: chipLabel(chip, locale),
        checked: on.has(chipCode(chip)),
      }))
  return (
    <>
      <ChipBoxes legend={t.addConditions} name="chip" mark="erbij" items={items('condition', conditions)} />
      <ChipBoxes legend={t.addTimes} name="chip" mark="erbij" items={items('when', times)} />
      <ChipBoxes legend={t.addWho} name="chip" mark="erbij" items={items('who', whos)} />
    </>
  )
}
