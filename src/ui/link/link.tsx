import type { ComponentChildren } from 'preact'

export interface LinkProps {
  readonly href: string
  readonly lang?: string
  /** `next` draws an arrow after the text: the way on. */
  readonly kind?: 'plain' | 'next'
  readonly children: ComponentChildren
}

/** A link in running text, or with `kind="next"` the way on at the end of a card. */
export function Link({ href, lang, kind = 'plain', children }: LinkProps) {
  const more = kind === 'next' ? ' link--next' : ''
  return (
    <a class={`utrecht-link utrecht-link--html-a${more}`} href={href} lang={lang} hreflang={lang}>
      {children}
    </a>
  )
}
