import { Icon, Mark } from '../icon/icon.tsx'

export interface NavItem {
  readonly text: string
  readonly href: string
  readonly current?: boolean
  /** Language of the page behind the link, when it differs. */
  readonly lang?: string
}

export interface SiteHeaderProps {
  /** Name of the platform. */
  readonly name: string
  /** The municipality, or the team on staff screens. */
  readonly place: string
  readonly home: string
  readonly items: readonly NavItem[]
  /** Switches to the same page in other languages. */
  readonly languages?: readonly NavItem[]
  /** Name of the navigation: "Hoofdmenu". */
  readonly navLabel: string
  /** Word on the folded menu of a phone: "Menu". */
  readonly menu: string
}

/** The head of every page. On a phone the menu folds into `<details>`, so it needs no script. */
export function SiteHeader(props: SiteHeaderProps) {
  const links = [...props.items, ...(props.languages ?? [])]
  return (
    <header class="site-header">
      <div class="wrap site-header__row">
        <a class="site-header__logo" href={props.home}>
          <Mark />
          <span class="site-header__names">
            <span class="site-header__name">{props.name}</span>{' '}
            <span class="site-header__place">{props.place}</span>
          </span>
        </a>
        <nav class="site-header__wide" aria-label={props.navLabel}>
          <NavList items={links} />
        </nav>
        <details class="site-header__folded">
          <summary>
            <Icon name="menu" />
            {props.menu}
          </summary>
          <nav aria-label={props.navLabel}>
            <NavList items={links} />
          </nav>
        </details>
      </div>
    </header>
  )
}

function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.href}>
          <a
            href={item.href}
            lang={item.lang}
            hreflang={item.lang}
            aria-current={item.current ? 'page' : undefined}
          >
            {item.text}
          </a>
        </li>
      ))}
    </ul>
  )
}
