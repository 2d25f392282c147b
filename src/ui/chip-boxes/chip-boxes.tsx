export interface ChipBox {
  readonly value: string
  readonly text: string
  readonly checked: boolean
}

export interface ChipBoxesProps {
  /** What there is to choose; said to everybody above the chips. */
  readonly legend: string
  readonly name: string
  /** Sets the ids apart, where more groups send the same name. */
  readonly mark: string
  readonly items: readonly ChipBox[]
}

/** Choices of a form as chips: each can be taken away or added before it is sent again. */
export function ChipBoxes({ legend, name, mark, items }: ChipBoxesProps) {
  if (items.length === 0) return null
  return (
    <fieldset class="chip-boxes">
      <legend>{legend}</legend>
      <div class="chips">
        {items.map(({ value, text, checked }) => {
          const id = `${mark}-${value.replaceAll(/[^a-z0-9-]/gi, '-')}`
          return (
            <span key={value} class="chip-box">
              <input type="checkbox" id={id} name={name} value={value} checked={checked} />
              <label for={id} class="chip">
                {text}
              </label>
            </span>
          )
        })}
      </div>
    </fieldset>
  )
}
