import { Fragment } from 'preact'

export interface TextMark {
  /** From this UTF-16 unit up to, not including, `end`. */
  readonly start: number
  readonly end: number
  /** What it is, in words: "telefoonnummer". */
  readonly label: string
}

export interface MarkedTextProps {
  /** What this text is, said to whoever hears it. */
  readonly label: string
  readonly text: string
  /** In order, without overlap. */
  readonly marks: readonly TextMark[]
}

/** A text with pieces of it marked, each with what it is in words behind it: never by colour alone. */
export function MarkedText({ label, text, marks }: MarkedTextProps) {
  return (
    <div class="marked-text" role="group" aria-label={label}>
      {marks.map(({ start, end, label: what }, index) => (
        <Fragment key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark class="marked-text__piece">
            {text.slice(start, end)} <span class="marked-text__kind">({what})</span>
          </mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </div>
  )
}
