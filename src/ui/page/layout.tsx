import type { ComponentChildren } from 'preact'

/** Centres its content at page width; for full-width bands. */
export function Wrap({ children }: { children: ComponentChildren }) {
  return <div class="wrap">{children}</div>
}

export interface ColumnsProps {
  readonly children: ComponentChildren
  readonly aside: ComponentChildren
  /** Name of the aside for those who hear the page. */
  readonly asideLabel?: string
  /** A short aside, such as a map, stays in sight beside a long list. */
  readonly stays?: true
}

/** The main story with an aside; one column on a phone, the aside last. */
export function Columns({ children, aside, asideLabel, stays }: ColumnsProps) {
  return (
    <div class="columns">
      <div class="columns__main">{children}</div>
      <aside
        class={stays ? 'columns__aside columns__aside--stays' : 'columns__aside'}
        aria-label={asideLabel}
      >
        {aside}
      </aside>
    </div>
  )
}

/** Cards side by side where there is room. */
export function Grid({ children }: { children: ComponentChildren }) {
  return <div class="grid">{children}</div>
}

/** Running text: lines under 70 characters, room between its parts. */
export function Prose({ children }: { children: ComponentChildren }) {
  return <div class="prose">{children}</div>
}
