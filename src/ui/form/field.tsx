import type { Locale } from '#platform/context/ctx.ts'
import {
  errorText,
  formMessages,
  type AnyField,
  type ChoiceWords,
  type FieldText,
  type FieldWords,
  type FormSpec,
  type FormState,
} from '#platform/forms/index.ts'
import {
  CheckboxField,
  CheckboxGroup,
  RadioGroup,
  SelectField,
  type FieldOption,
} from '../field/choice-field.tsx'
import type { FieldProps } from '../field/field-frame.tsx'
import { FileField } from '../field/file-field.tsx'
import { HiddenField, TextareaField, TextField, type TextKind } from '../field/text-field.tsx'

export interface FormFieldProps<S extends FormSpec> {
  readonly of: S
  readonly name: keyof S['fields'] & string
  readonly text: FieldText<S>
  readonly locale: Locale
  /** What was typed and what is wrong; left out for a form nobody has sent yet. */
  readonly state?: FormState
  /** `unsaid` in a form of filters, where nothing need be filled in and everybody knows it. */
  readonly optional?: 'said' | 'unsaid'
  /** As of its form. */
  readonly mark?: string
}

/** One field of a declared form, with its label, hint and error. */
export function Field<S extends FormSpec>(props: FormFieldProps<S>) {
  const { of, name, text, locale, state, optional, mark } = props
  const field = of.fields[name]
  if (!field) return null
  const typed = state?.typed[name]
  if (field.control === 'hidden') return <HiddenField name={name} value={one(typed)} />
  const words = wordsOf(text, name)
  const error = state?.errors[name]
  const shared: FieldProps = {
    name,
    id: markedId(name, mark),
    label: words.label,
    lang: words.lang,
    hint: words.hint,
    error: error ? errorText(error, words, locale) : undefined,
    optional: optional !== 'unsaid' && marksOptional(field) ? formMessages(locale).optional : undefined,
  }
  return <Drawn field={field} shared={shared} words={words} locale={locale} typed={typed} />
}

/** The id of a field in a form with a mark; as usual without one. */
export const markedId = (name: string, mark: string | undefined): string | undefined =>
  mark === undefined ? undefined : `f-${mark}-${name}`

/** The words of a field, whatever its kind. */
export function wordsOf<S extends FormSpec>(text: FieldText<S>, name: string): FieldWords {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `FieldText` has words for every field drawn
  return (text as unknown as Readonly<Record<string, FieldWords>>)[name] ?? { label: name }
}

interface DrawnProps {
  readonly field: AnyField
  readonly shared: FieldProps
  readonly words: FieldWords
  readonly locale: Locale
  readonly typed: string | readonly string[] | undefined
}

function Drawn({ field, shared, words, locale, typed }: DrawnProps) {
  const options = optionsOf(field, words, locale)
  switch (field.control) {
    case 'checkbox':
      return <CheckboxField {...shared} checked={one(typed) !== ''} />
    case 'checkboxes':
      return <CheckboxGroup {...shared} options={options} values={all(typed)} />
    case 'radio':
      return <RadioGroup {...shared} options={withNone(field, options, words, locale)} value={one(typed)} />
    case 'select':
      return (
        <SelectField
          {...shared}
          options={options}
          value={one(typed)}
          empty={emptyOption(field, words, locale)}
        />
      )
    case 'textarea':
      return <TextareaField {...shared} value={one(typed)} rows={field.lines} />
    case 'file':
      return <FileField {...shared} accept={field.accept} choose={chooseWords(field, locale)} />
    case 'hidden':
      return null
    default:
      return <Line field={field} kind={field.control} shared={shared} value={one(typed)} />
  }
}

function Line(props: { field: AnyField; kind: TextKind; shared: FieldProps; value: string }) {
  const { field, shared, value } = props
  // A browser empties a date or time field that holds anything else: what was typed wrongly is kept as text.
  const lost = shared.error !== undefined && value !== '' && (props.kind === 'date' || props.kind === 'time')
  const kind = lost ? 'text' : props.kind
  return <TextField {...shared} kind={kind} value={value} autocomplete={field.autocomplete} />
}

function chooseWords({ choose }: AnyField, locale: Locale): string {
  const { chooseFile, choosePhoto } = formMessages(locale)
  return choose === 'file' ? chooseFile : choosePhoto
}

/** Boxes, searches and fields that simply may stay unticked need no "niet verplicht". */
function marksOptional(field: AnyField): boolean {
  return field.optional && !['checkbox', 'checkboxes', 'search'].includes(field.control)
}

function optionsOf(field: AnyField, words: FieldWords, locale: Locale): FieldOption[] {
  const texts = isChoice(words) ? words.options : {}
  return field.options.map((value) => {
    const option = texts[value] ?? yesOrNo(value, locale)
    return typeof option === 'string' ? { value, text: option } : { value, ...option }
  })
}

function withNone(field: AnyField, options: FieldOption[], words: FieldWords, locale: Locale): FieldOption[] {
  return field.optional ? [...options, { value: '', text: noneOf(words, locale) }] : options
}

function emptyOption(field: AnyField, words: FieldWords, locale: Locale): string {
  return field.optional ? noneOf(words, locale) : formMessages(locale).choose
}

function noneOf(words: FieldWords, locale: Locale): string {
  return (isChoice(words) ? words.none : undefined) ?? formMessages(locale).none
}

function isChoice(words: FieldWords): words is ChoiceWords<string> {
  return 'options' in words && words.options !== undefined
}

function yesOrNo(value: string, locale: Locale): string {
  const { yes, no } = formMessages(locale)
  return value === 'ja' ? yes : value === 'nee' ? no : value
}

function one(typed: string | readonly string[] | undefined): string {
  return typeof typed === 'string' ? typed : (typed?.[0] ?? '')
}

function all(typed: string | readonly string[] | undefined): readonly string[] {
  return typeof typed === 'string' ? [typed] : (typed ?? [])
}
