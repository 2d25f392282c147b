import type { ComponentChildren } from 'preact'

/** The first link of a page: jumps over the menu. Seen only when it has focus. */
export function SkipLink({ href, children }: { href: string; children: ComponentChildren }) {
  return (
    <a class="utrecht-skip-link utrecht-skip-link--visible-on-focus" href={href}>
      {children}
    </a>
  )
}
