import { described, FieldFrame, fieldIds, type FieldProps } from './field-frame.tsx'

export interface FileFieldProps extends FieldProps {
  /** Kinds of files to choose from: `image/jpeg,image/png`. */
  readonly accept?: string
  /** On the button: "Kies een foto". The browser's own would speak the language of the browser. */
  readonly choose: string
}

/**
 * A file of one's own. What looks like the button is a second label; the control itself stays where the keyboard finds
 * it, and tells the name of the file. `required` lets the style know that none was chosen, without a script.
 */
export function FileField(props: FileFieldProps) {
  const { id } = fieldIds(props)
  return (
    <FieldFrame {...props}>
      <div class="field__file">
        <input
          type="file"
          id={id}
          name={props.name}
          accept={props.accept}
          required
          {...described(props)}
          aria-invalid={props.error ? 'true' : 'false'}
        />
        <label class="utrecht-button utrecht-button--secondary-action" for={id}>
          {props.choose}
        </label>
      </div>
    </FieldFrame>
  )
}
