export type BadgeTone = 'ok' | 'mind' | 'neutral'

export interface Badge {
  readonly text: string
  /** `ok` makes it easy, `mind` is something to mind; the words must say it too. */
  readonly tone?: BadgeTone
}

/** A few facts in a row. What to mind also carries a mark: colour never speaks alone. */
export function BadgeList({ items, label }: { items: readonly Badge[]; label?: string }) {
  if (items.length === 0) return null
  return (
    <ul class="utrecht-badge-list badges" role="list" aria-label={label}>
      {items.map((badge) => (
        <li key={badge.text} class={`badge badge--${badge.tone ?? 'neutral'}`}>
          {badge.text}
        </li>
      ))}
    </ul>
  )
}
