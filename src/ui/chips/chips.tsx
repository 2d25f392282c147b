export interface Chip {
  readonly text: string
  /** Where it leads; left out, the chip only says something. */
  readonly href?: string
  readonly on?: boolean
  /** For those who listen, what the link does: "Gratis, aan. Zet uit". */
  readonly label?: string
}

export interface ChipsProps {
  readonly items: readonly Chip[]
  /** For those who listen, what there is to choose. */
  readonly label?: string
  /** `titled` shows the label before the chips; `scrolling` keeps them on one row of a phone. */
  readonly row?: 'titled' | 'scrolling'
}

/** Choices as links: each can be on or off, and each state has its own address. */
export function Chips({ items, label, row }: ChipsProps) {
  return (
    <ul class={row ? `chips chips--${row}` : 'chips'} role="list" aria-label={label}>
      {row === 'titled' ? (
        <li class="chips__title" aria-hidden="true">
          {label}
        </li>
      ) : null}
      {items.map((chip) => (
        <li key={chip.text}>
          <ChipFace {...chip} />
        </li>
      ))}
    </ul>
  )
}

function ChipFace({ text, href, on, label }: Chip) {
  const face = on ? 'chip chip--on' : 'chip'
  if (!href) return <span class={face}>{text}</span>
  return (
    <a class={face} href={href} aria-label={label} aria-current={on ? 'true' : undefined}>
      {text}
    </a>
  )
}
