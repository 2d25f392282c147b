/** Lines to write on with a pen; there is nothing in them to hear. */
export function WritingRoom({ lines }: { readonly lines: number }) {
  return (
    <div class="writing-room" aria-hidden="true">
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} />
      ))}
    </div>
  )
}

/** What one can tick on paper: a box before each. */
export function TickList({ items, row }: { readonly items: readonly string[]; readonly row?: 'row' }) {
  return (
    <ul class={`tick-list${row ? ' tick-list--row' : ''}`} role="list">
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
