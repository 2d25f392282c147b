import type { ComponentChildren } from 'preact'

/** When something was last confirmed; `stale` marks it as long ago. */
export function Fresh({ stale, children }: { stale?: boolean; children: ComponentChildren }) {
  return <p class={stale ? 'fresh fresh--stale' : 'fresh'}>{children}</p>
}
