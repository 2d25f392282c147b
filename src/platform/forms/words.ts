import type { Locale } from '../context/ctx.ts'
import type { Field, FieldError } from './field.ts'
import type { FormSpec } from './form.ts'
import { en } from './messages.en.ts'
import { nl, type FormMessages } from './messages.nl.ts'

/** The words of a choice, with a line of explanation where it helps. */
export type OptionText = string | { readonly text: string; readonly hint: string }

/** The words of a field. */
export interface FieldWords {
  readonly label: string
  /** The language of label and hint, where it is not that of the page. */
  readonly lang?: Locale
  readonly hint?: string
  /** Sentences instead of the usual ones, by error code; also those of a form's own codes. */
  readonly errors?: Readonly<Record<string, string>>
}

export interface ChoiceWords<Option extends string> extends FieldWords {
  readonly options: Readonly<Record<Option, OptionText>>
  /** The choice to choose nothing, in a select that may stay empty: "Maakt niet uit". */
  readonly none?: string
}

/** "Ja" and "Nee" have words already. */
type YesNoWords = FieldWords & Partial<Pick<ChoiceWords<'ja' | 'nee'>, 'options' | 'none'>>

type WordsFor<Option extends string> = [Option] extends [never]
  ? FieldWords
  : [Option] extends ['ja' | 'nee']
    ? YesNoWords
    : ChoiceWords<Option>

type WordsOf<F> = F extends Field<unknown, infer Option> ? WordsFor<Option> : never

/** The words of a whole form: a missing label or choice does not compile. Hidden fields have none. */
export type FieldText<S extends FormSpec> = {
  readonly [
    K in keyof S['fields'] as S['fields'][K] extends Field<unknown, string, 'hidden'> ? never : K
  ]: WordsOf<S['fields'][K]>
}

/** The words every form shares: error sentences, "niet verplicht". */
export function formMessages(locale: Locale): FormMessages {
  return locale === 'en' ? en : nl
}

/** The sentence that says what to do about an error. */
export function errorText(error: FieldError, words: FieldWords, locale: Locale): string {
  const own = words.errors?.[error.code]
  if (own !== undefined) return own
  const sentences: Partial<Record<string, FormMessages['errors']['empty']>> = formMessages(locale).errors
  const sentence = sentences[error.code] ?? formMessages(locale).errors.empty
  return sentence({ label: words.label, min: error.min ?? 0, max: error.max ?? 0 })
}
