export interface SummaryError {
  /** Id of the field to jump to. */
  readonly field: string
  /** Says what to do: "Vul een titel in." */
  readonly text: string
}

export interface ErrorSummaryProps {
  readonly title: string
  readonly errors: readonly SummaryError[]
  readonly id?: string
  /** `none` leaves the focus alone, where the form is only shown as an example. */
  readonly focus?: 'on-load' | 'none'
}

/**
 * What must be mended, above the form, each line a link to its field. It takes the focus when the page opens, so
 * that everybody hears it first; nothing is drawn when there is nothing to mend.
 */
export function ErrorSummary({ title, errors, id = 'fouten', focus = 'on-load' }: ErrorSummaryProps) {
  if (errors.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the answer to a form that was sent must be heard first
    <div class="error-summary" role="alert" id={id} tabIndex={-1} autoFocus={focus === 'on-load'}>
      <h2>{title}</h2>
      <ul role="list">
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`}>{error.text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
