/** A field that nobody sees or hears; programs that fill in every field do. Its label asks to leave it empty. */
export function Trap({ name, label }: { readonly name: string; readonly label: string }) {
  return (
    <div hidden>
      <label>
        {label} <input type="text" name={name} tabIndex={-1} autocomplete="off" />
      </label>
    </div>
  )
}
