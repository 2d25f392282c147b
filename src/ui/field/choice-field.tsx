import {
  described,
  FieldFrame,
  fieldIds,
  frameClass,
  GroupFrame,
  labelText,
  Notes,
  type FieldProps,
} from './field-frame.tsx'

export interface FieldOption {
  readonly value: string
  readonly text: string
  readonly hint?: string
}

export interface OneOfProps extends FieldProps {
  readonly options: readonly FieldOption[]
  readonly value?: string
}

export interface SelectFieldProps extends OneOfProps {
  /** The first, empty option: "Maak een keuze". Left out, the first option is chosen from the start. */
  readonly empty?: string
  readonly autocomplete?: string
}

/** One choice out of many. Up to five choices are better as a `RadioGroup`. */
export function SelectField(props: SelectFieldProps) {
  return (
    <FieldFrame {...props}>
      <div class="field__select">
        <select
          class="utrecht-select utrecht-select--html-select field__input"
          id={fieldIds(props).id}
          name={props.name}
          autocomplete={props.autocomplete}
          {...described(props)}
        >
          {props.empty === undefined ? null : <option value="">{props.empty}</option>}
          {props.options.map((option) => (
            <option key={option.value} value={option.value} selected={option.value === props.value}>
              {option.text}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  )
}

/** One choice out of a few. */
export function RadioGroup(props: OneOfProps) {
  const { id } = fieldIds(props)
  return (
    <GroupFrame {...props}>
      {props.options.map((option) => (
        <Choice
          key={option.value}
          kind="radio"
          id={`${id}-${option.value}`}
          name={props.name}
          checked={option.value === props.value}
          {...option}
        />
      ))}
    </GroupFrame>
  )
}

export interface CheckboxGroupProps extends FieldProps {
  readonly options: readonly FieldOption[]
  readonly values?: readonly string[]
}

/** Any number of choices. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { id } = fieldIds(props)
  return (
    <GroupFrame {...props}>
      {props.options.map((option) => (
        <Choice
          key={option.value}
          kind="checkbox"
          id={`${id}-${option.value}`}
          name={props.name}
          checked={props.values?.includes(option.value) ?? false}
          {...option}
        />
      ))}
    </GroupFrame>
  )
}

export interface CheckboxFieldProps extends FieldProps {
  readonly checked?: boolean
  /** What is sent when it is ticked. */
  readonly value?: string
}

/** One box to tick. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { id } = fieldIds(props)
  return (
    <div class={frameClass(props)}>
      <div class="choice">
        <input
          class="choice__input"
          type="checkbox"
          id={id}
          name={props.name}
          value={props.value ?? 'ja'}
          checked={props.checked}
          {...described(props)}
        />
        <label for={id}>{labelText(props)}</label>
      </div>
      <Notes {...props} />
    </div>
  )
}

interface ChoiceProps extends FieldOption {
  readonly kind: 'radio' | 'checkbox'
  readonly id: string
  readonly name: string
  readonly checked: boolean
}

function Choice({ kind, id, name, value, text, hint, checked }: ChoiceProps) {
  return (
    <div class="choice">
      <input
        class="choice__input"
        type={kind}
        id={id}
        name={name}
        value={value}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label for={id}>{text}</label>
      {hint ? (
        <p class="choice__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
    </div>
  )
}
