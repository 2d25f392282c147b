import type { PhotoErrorCode } from '#platform/images/photo.ts'

/** How a field is drawn. */
export type Control =
  | 'text'
  | 'textarea'
  | 'search'
  | 'email'
  | 'tel'
  | 'url'
  | 'number'
  | 'date'
  | 'time'
  | 'radio'
  | 'select'
  | 'checkboxes'
  | 'checkbox'
  | 'file'
  | 'hidden'

export type ErrorCode =
  | PhotoErrorCode
  | 'empty-photo'
  | 'empty-file'
  | 'choose-again'
  | 'empty'
  | 'empty-choice'
  | 'empty-date'
  | 'empty-time'
  | 'empty-tick'
  | 'too-long'
  | 'unreadable'
  | 'not-an-email'
  | 'not-a-url'
  | 'not-a-number'
  | 'not-whole'
  | 'too-low'
  | 'too-high'
  | 'not-a-choice'
  | 'not-a-date'
  | 'not-a-time'

/** What is wrong with a field. A form may add codes of its own, with their words under `errors` of its field text. */
export interface FieldError {
  readonly code: ErrorCode | (string & {})
  readonly min?: number
  readonly max?: number
}

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: FieldError }

export interface Limits {
  readonly min?: number
  /** Characters of a text, height of a number, megabytes of a file. */
  readonly max?: number
}

/** One field of a form: how it is read, written and drawn. `Option` is the union of its choices. */
export interface Field<Value, Option extends string = never, C extends Control = Control> {
  readonly control: C
  /** Whether it may hold several values. */
  readonly many: boolean
  readonly optional: boolean
  readonly options: readonly Option[]
  readonly limits: Limits
  /** Lines of a textarea. */
  readonly lines?: number
  readonly autocomplete?: string
  /** Kinds of files that may be chosen, for the browser to offer. */
  readonly accept?: string
  /** Said on the button to choose one. Left out: a photo. */
  readonly choose?: 'file'
  /** Reads what was sent; `[]` when nothing was. Never throws. */
  read(raw: readonly string[], files?: readonly File[]): Reading<Value>
  /** The same value as it would be sent; `[]` for the value that need not be sent. */
  write(value: Value): readonly string[]
}

/** Any field; what its value is, its own type knows. */
export type AnyField = Field<unknown, string>

export type Fields = Readonly<Record<string, AnyField>>

export type ValueOf<F extends Fields> = {
  readonly [K in keyof F]: F[K] extends Field<infer Value, string> ? Value : never
}
