import { Icon } from '../icon/icon.tsx'

export interface Crumb {
  readonly text: string
  /** Language of the text where that is not the page's. */
  readonly lang?: string
  /** Left out on the last: the page itself. */
  readonly href?: string
}

/** The way back up. On a phone only the nearest step back is shown. */
export function Breadcrumb({ label, items }: { label: string; items: readonly Crumb[] }) {
  return (
    <nav class="utrecht-breadcrumb-nav breadcrumb" aria-label={label}>
      <ol class="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol" role="list">
        {items.map((item) => (
          <li key={item.text} class="utrecht-breadcrumb-nav__item">
            {item.href ? (
              <a class="utrecht-breadcrumb-nav__link utrecht-link utrecht-link--html-a" href={item.href}>
                <Icon name="previous" />
                {item.lang ? <span lang={item.lang}>{item.text}</span> : item.text}
              </a>
            ) : (
              <span
                class="utrecht-breadcrumb-nav__link utrecht-breadcrumb-nav__link--current"
                aria-current="page"
                lang={item.lang}
              >
                {item.text}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
