import type { ComponentChildren } from 'preact'

export interface ListProps {
  readonly items: readonly ComponentChildren[]
  /** `links` leaves out the marks and gives each line the height of a finger. */
  readonly kind?: 'bullets' | 'numbers' | 'links'
}

/** A list of lines. */
export function List({ items, kind = 'bullets' }: ListProps) {
  const lines = items.map((item, index) => (
    <li key={index} class={itemClass[kind]}>
      {item}
    </li>
  ))
  if (kind === 'numbers') return <ol class="utrecht-ordered-list">{lines}</ol>
  if (kind === 'links')
    return (
      <ul class="link-list" role="list">
        {lines}
      </ul>
    )
  return <ul class="utrecht-unordered-list">{lines}</ul>
}

const itemClass = {
  bullets: 'utrecht-unordered-list__item',
  numbers: 'utrecht-ordered-list__item',
  links: 'link-list__item',
} as const
