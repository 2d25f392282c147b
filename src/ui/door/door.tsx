import type { ComponentChildren } from 'preact'

/** The line with the brick edge: who is there, where to sit, that you need nothing. Written by people. */
export function Door({ children }: { children: ComponentChildren }) {
  return <p class="door">{children}</p>
}
