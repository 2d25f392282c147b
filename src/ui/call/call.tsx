import type { ComponentChildren } from 'preact'

export interface CallProps {
  /** As people write it: `0800-2000`. */
  readonly number: string
  /** Says that it rings: "Bel 0800-2000". */
  readonly text: string
  /** `large` for the one number to ring first. */
  readonly size?: 'large' | 'plain'
}

/** A number that rings when it is tapped. On paper the same words stand there to read. */
export function Call({ number, text, size = 'plain' }: CallProps) {
  return (
    <a class={`call call--${size}`} href={`tel:${number.replaceAll(/[^\d+]/g, '')}`}>
      {text}
    </a>
  )
}

/** A plain sentence, large, and whom to turn to under it. `danger` stands out more, without shouting. */
export function Urgent(props: {
  readonly tone: 'danger' | 'first'
  /** The id of its heading, which names it. */
  readonly labelledBy: string
  readonly children: ComponentChildren
}) {
  const { tone, labelledBy, children } = props
  return (
    <section class={`card urgent urgent--${tone}`} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
