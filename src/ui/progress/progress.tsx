export interface ProgressProps {
  /** Unique in the page: it ties the words to the bar. */
  readonly id: string
  readonly value: number
  readonly max: number
  /** Says the same as the bar: "Stap 2 van 4". */
  readonly text: string
}

/** How far one is, in words and as a bar. */
export function Progress({ id, value, max, text }: ProgressProps) {
  return (
    <div class="progress">
      <label for={id}>{text}</label>
      <progress id={id} value={value} max={max} />
    </div>
  )
}
