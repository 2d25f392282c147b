import type { ComponentChildren } from 'preact'
import { Mark } from '../icon/icon.tsx'

export interface FooterGroup {
  readonly title: string
  readonly links: readonly { readonly text: string; readonly href: string; readonly lang?: string }[]
}

export interface SiteFooterProps {
  readonly name: string
  readonly place: string
  /** One or two sentences on whose site this is. */
  readonly children?: ComponentChildren
  readonly groups?: readonly FooterGroup[]
}

/** The foot of every page: whose it is, and the links one looks for there. */
export function SiteFooter(props: SiteFooterProps) {
  return (
    <footer class="site-footer">
      <div class="wrap site-footer__row">
        <div class="site-footer__about">
          <p class="site-footer__name">
            <Mark /> {props.name} {props.place}
          </p>
          {props.children}
        </div>
        {props.groups?.map((group) => (
          <nav key={group.title} aria-label={group.title}>
            <h2>{group.title}</h2>
            <ul>
              {group.links.map((link) => (
                <li key={link.href}>
                  <a href={link.href} lang={link.lang} hreflang={link.lang}>
                    {link.text}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </footer>
  )
}
