import type { ComponentChildren } from 'preact'
import type { Locale } from '#platform/context/ctx.ts'
import {
  errorText,
  formMessages,
  type FieldText,
  type FormSpec,
  type FormState,
} from '#platform/forms/index.ts'
import { Button } from '../button/button.tsx'
import { ErrorSummary } from '../error-summary/error-summary.tsx'
import { fieldIds } from '../field/field-frame.tsx'
import { Field, markedId, wordsOf } from './field.tsx'

export interface FormProps<S extends FormSpec> {
  readonly of: S
  readonly text: FieldText<S>
  readonly locale: Locale
  readonly state?: FormState
  /** Where it is sent; the page itself when left out. */
  readonly action?: string
  readonly method?: 'post' | 'get'
  /** Says what the button does: "Stuur je idee". */
  readonly button: string
  /** `secondary` where another button of the page is the main one. */
  readonly variant?: 'primary' | 'secondary'
  /** `none` leaves the focus alone, where the form is only shown as an example. */
  readonly focus?: 'on-load' | 'none'
  /** Sets the ids of its fields apart, on a page with more forms that have fields of the same names. */
  readonly mark?: string
  /** Stands between the fields and the button. */
  readonly children?: ComponentChildren
  /** Stands beside the button: a way back. */
  readonly beside?: ComponentChildren
}

/** A declared form, whole: what must be mended, the fields in their order, the button. */
export function Form<S extends FormSpec>(props: FormProps<S>) {
  const { of, text, locale, state, mark, method = 'post' } = props
  const takesFiles = Object.values(of.fields).some(({ control }) => control === 'file')
  return (
    <form
      class="form"
      action={props.action}
      method={method}
      enctype={method === 'post' && takesFiles ? 'multipart/form-data' : undefined}
      noValidate
    >
      <FormErrors {...{ of, text, locale, state, mark }} focus={props.focus} />
      {Object.keys(of.fields).map((name) => (
        <Field key={name} name={name} {...{ of, text, locale, state, mark }} />
      ))}
      {props.children}
      <div class="button-row">
        <Button variant={props.variant}>{props.button}</Button>
        {props.beside}
      </div>
    </form>
  )
}

/** The error summary of a declared form; nothing when all is right. */
export function FormErrors<S extends FormSpec>(
  props: Pick<FormProps<S>, 'of' | 'text' | 'locale' | 'state' | 'focus' | 'mark'>,
) {
  const { of, text, locale, state, focus, mark } = props
  const errors = Object.keys(of.fields).flatMap((name) => {
    const error = state?.errors[name]
    return error
      ? [
          {
            field: fieldIds({ name, id: markedId(name, mark) }).id,
            text: errorText(error, wordsOf(text, name), locale),
          },
        ]
      : []
  })
  return <ErrorSummary title={formMessages(locale).summary(errors.length)} errors={errors} focus={focus} />
}
