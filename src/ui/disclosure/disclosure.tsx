import type { ComponentChildren } from 'preact'

export interface DisclosureProps {
  readonly summary: ComponentChildren
  readonly open?: boolean
  readonly children: ComponentChildren
}

/** Something that unfolds, for what not everybody needs. On paper it is always open. */
export function Disclosure({ summary, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure__body">{children}</div>
    </details>
  )
}
