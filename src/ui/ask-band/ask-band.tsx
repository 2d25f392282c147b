import type { ComponentChildren } from 'preact'
import { Icon } from '../icon/icon.tsx'

export interface AskBandProps {
  /** The question of the page; it becomes its `h1`. */
  readonly title: string
  readonly intro?: ComponentChildren
  /** The form, the chips. */
  readonly children?: ComponentChildren
}

/** The green band with the one question of a page. */
export function AskBand({ title, intro, children }: AskBandProps) {
  return (
    <div class="ask-band">
      <div class="wrap ask-band__wrap">
        <svg class="ask-band__art" viewBox="0 0 360 240" aria-hidden="true" focusable="false">
          <circle cx="120" cy="120" r="119" />
          <circle cx="240" cy="120" r="119" />
        </svg>
        <h1>{title}</h1>
        {intro ? <p class="ask-band__intro">{intro}</p> : null}
        {children}
      </div>
    </div>
  )
}

export interface AskFormProps {
  readonly action: string
  /** Name of the field. */
  readonly name: string
  readonly label: string
  readonly value?: string
  readonly button: string
  readonly autocomplete?: string
  readonly maxLength?: number
  /** What to do about what was typed, right under the field. */
  readonly error?: string
  /** Under the field: choices that help to answer. */
  readonly children?: ComponentChildren
}

/** One field and one button, in one box: the answer to the question of the band. */
export function AskForm(props: AskFormProps) {
  const id = `ask-${props.name}`
  return (
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- `<search>` is not known to the older phones we serve
    <form class="ask-form" action={props.action} method="get" role="search">
      <label for={id}>{props.label}</label>
      <div class="ask-form__box">
        <input
          id={id}
          name={props.name}
          type="search"
          value={props.value}
          autocomplete={props.autocomplete}
          maxLength={props.maxLength}
          aria-invalid={props.error ? 'true' : undefined}
          aria-describedby={props.error ? `${id}-error` : undefined}
        />
        <button class="utrecht-button utrecht-button--primary-action" type="submit">
          {props.button}
        </button>
      </div>
      {props.error ? (
        <p class="ask-form__error" id={`${id}-error`}>
          <Icon name="mind" />
          <span>{props.error}</span>
        </p>
      ) : null}
      {props.children}
    </form>
  )
}
