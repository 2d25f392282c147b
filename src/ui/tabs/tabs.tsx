export interface Tab {
  readonly text: string
  readonly href: string
  readonly current?: boolean
  /** How many things are behind it. */
  readonly count?: number
}

/** Links between views of the same thing. They are links, so each view has its own address. */
export function Tabs({ label, items }: { label: string; items: readonly Tab[] }) {
  return (
    <nav class="tabs" aria-label={label}>
      <ul role="list">
        {items.map((item) => (
          <li key={item.href}>
            <a href={item.href} aria-current={item.current ? 'page' : undefined}>
              {item.text}
              {item.count === undefined ? null : (
                <>
                  {' '}
                  <span class="tabs__count">{item.count}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
