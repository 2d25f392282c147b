import type { ComponentChildren } from 'preact'

export interface DataListItem {
  readonly term: string
  readonly value: ComponentChildren
}

/** Facts by name: "Kosten: gratis". */
export function DataList({ items }: { items: readonly DataListItem[] }) {
  return (
    <dl class="utrecht-data-list data-list">
      {items.map((item) => (
        <div key={item.term} class="utrecht-data-list__item">
          <dt class="utrecht-data-list__item-key">{item.term}</dt>
          <dd class="utrecht-data-list__item-value utrecht-data-list__item-value--html-dd">{item.value}</dd>
        </div>
      ))}
    </dl>
  )
}
