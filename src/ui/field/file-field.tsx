import { described, FieldFrame, fieldIds, type FieldProps } from './field-frame.tsx'

export interface FileFieldProps extends FieldProps {
  /** Kinds of files to choose from: `image/jpeg,image/png`. */
  readonly accept?: string
}

/** A file of one's own. The browser's own control: it speaks its user's language, and needs no script. */
export function FileField(props: FileFieldProps) {
  return (
    <FieldFrame {...props}>
      <input
        class="field__file"
        type="file"
        id={fieldIds(props).id}
        name={props.name}
        accept={props.accept}
        {...described(props)}
      />
    </FieldFrame>
  )
}
