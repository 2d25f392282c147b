import { described, FieldFrame, fieldIds, type FieldProps } from './field-frame.tsx'

export type TextKind = 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | 'date' | 'time'

export interface TextFieldProps extends FieldProps {
  readonly kind?: TextKind
  readonly value?: string
  readonly autocomplete?: string
  readonly maxLength?: number
  readonly min?: number | string
  readonly max?: number | string
  /** Spell check off for names and codes. */
  readonly spellcheck?: boolean
}

/** One line of text, an address, a number, a date or a time. */
export function TextField(props: TextFieldProps) {
  const kind = props.kind ?? 'text'
  return (
    <FieldFrame {...props}>
      <input
        class={`utrecht-textbox utrecht-textbox--html-input field__input field__input--${kind}`}
        id={fieldIds(props).id}
        name={props.name}
        {...inputTypes[kind]}
        value={props.value}
        autocomplete={props.autocomplete}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        spellcheck={props.spellcheck}
        {...described(props)}
      />
    </FieldFrame>
  )
}

/** A number is typed as text: a wheel or arrow key cannot change it by accident, and "12,5" is kept as typed. */
const inputTypes = {
  text: { type: 'text' },
  search: { type: 'search' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
  number: { type: 'text', inputMode: 'decimal' },
  date: { type: 'date' },
  time: { type: 'time' },
} as const satisfies Record<TextKind, object>

export interface TextareaFieldProps extends FieldProps {
  readonly value?: string
  readonly rows?: number
  readonly maxLength?: number
  /** To take along, not to type in. */
  readonly readOnly?: boolean
}

/** More lines of text. */
export function TextareaField(props: TextareaFieldProps) {
  return (
    <FieldFrame {...props}>
      <textarea
        class="utrecht-textarea utrecht-textarea--html-textarea field__input"
        id={fieldIds(props).id}
        name={props.name}
        rows={props.rows ?? 5}
        readOnly={props.readOnly}
        maxLength={props.maxLength}
        {...described(props)}
      >
        {/* The parser drops one newline right after the tag; this one is for it. */}
        {`\n${props.value ?? ''}`}
      </textarea>
    </FieldFrame>
  )
}

/** A value that goes along unseen. */
export function HiddenField({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />
}
