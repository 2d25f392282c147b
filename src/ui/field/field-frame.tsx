import type { ComponentChildren } from 'preact'

/** What every field has. */
export interface FieldProps {
  readonly name: string
  readonly label: string
  /** The language of label and hint, where it is not that of the page. */
  readonly lang?: string
  readonly hint?: string
  /** What to do about it, when what was typed is not right yet. */
  readonly error?: string
  /** Said after the label of a field that may stay empty: "niet verplicht". */
  readonly optional?: string
  /** `f-` and the name, unless given. */
  readonly id?: string
}

export interface FieldIds {
  readonly id: string
  readonly hint: string
  readonly error: string
}

/** The ids of a field and of what describes it. */
export function fieldIds({ name, id }: Pick<FieldProps, 'name' | 'id'>): FieldIds {
  const own = id ?? `f-${name}`
  return { id: own, hint: `${own}-hint`, error: `${own}-error` }
}

/** What a control needs so that its hint and error are read with it. */
export function described(props: FieldProps): {
  'aria-describedby': string | undefined
  'aria-invalid': 'true' | undefined
} {
  const ids = fieldIds(props)
  const parts = [props.error ? ids.error : null, props.hint ? ids.hint : null].filter((part) => part !== null)
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': props.error ? 'true' : undefined,
  }
}

/** Label, hint, error, then the control. */
export function FieldFrame({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  return (
    <div class={frameClass(props)}>
      <label class="utrecht-form-label" for={fieldIds(props).id}>
        {labelText(props)}
      </label>
      <Notes {...props} />
      {children}
    </div>
  )
}

/** The same for a group of choices: the label becomes the legend. */
export function GroupFrame({ children, ...props }: FieldProps & { children: ComponentChildren }) {
  const ids = fieldIds(props)
  return (
    <fieldset
      class={frameClass(props)}
      id={ids.id}
      tabIndex={-1}
      aria-describedby={described(props)['aria-describedby']}
    >
      <legend class="utrecht-form-label">{labelText(props)}</legend>
      <Notes {...props} />
      <div class="field__choices">{children}</div>
    </fieldset>
  )
}

/** The label, and that it may stay empty. */
export function labelText({ label, lang, optional }: Pick<FieldProps, 'label' | 'lang' | 'optional'>) {
  return (
    <>
      {lang ? <span lang={lang}>{label}</span> : label}
      {optional ? (
        <>
          {' '}
          <span class="field__optional">({optional})</span>
        </>
      ) : null}
    </>
  )
}

/** Hint and error of a field. */
export function Notes(props: FieldProps) {
  const ids = fieldIds(props)
  return (
    <>
      {props.hint ? (
        <p class="utrecht-form-field-description" id={ids.hint} lang={props.lang}>
          {props.hint}
        </p>
      ) : null}
      {props.error ? (
        <p class="utrecht-form-field-error-message" id={ids.error}>
          {props.error}
        </p>
      ) : null}
    </>
  )
}

/** Class of the outermost element of a field. */
export function frameClass({ error }: Pick<FieldProps, 'error'>): string {
  return `utrecht-form-field field${error ? ' utrecht-form-field--invalid' : ''}`
}
