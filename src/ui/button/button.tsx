import type { ComponentChildren } from 'preact'

/** `primary` is the one yellow button of a screen. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet'

export interface ButtonProps {
  readonly variant?: ButtonVariant
  readonly type?: 'submit' | 'button'
  readonly name?: string
  readonly value?: string
  /** Posts the form to another address than the form's own. */
  readonly formAction?: string
  /** The id of the form it sends, where it does not stand in it. */
  readonly form?: string
  readonly children: ComponentChildren
}

/** A button in a form. */
export function Button({ variant = 'primary', type = 'submit', formAction, form, ...rest }: ButtonProps) {
  return (
    <button
      class={buttonClass(variant)}
      type={type}
      formaction={formAction}
      form={form}
      name={rest.name}
      value={rest.value}
    >
      {rest.children}
    </button>
  )
}

export interface ButtonLinkProps {
  readonly href: string
  readonly variant?: ButtonVariant
  readonly lang?: string
  /** Names the file when the link downloads. */
  readonly download?: string
  readonly children: ComponentChildren
}

/** A link that looks like a button. */
export function ButtonLink({ href, variant = 'primary', lang, download, children }: ButtonLinkProps) {
  return (
    <a class={buttonClass(variant)} href={href} lang={lang} hreflang={lang} download={download}>
      {children}
    </a>
  )
}

/** Buttons beside each other, folding when there is no room. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-row">{children}</div>
}

const classes: Record<ButtonVariant, string> = {
  primary: 'utrecht-button--primary-action',
  secondary: 'utrecht-button--secondary-action',
  quiet: 'utrecht-button--subtle',
}

function buttonClass(variant: ButtonVariant): string {
  return `utrecht-button ${classes[variant]}`
}
