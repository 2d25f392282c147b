import type { ComponentChildren } from 'preact'

/** A box to tick, and what belongs to it once it is ticked. A browser that cannot hide the rest, shows it. */
export function TickedMore({ box, children }: { box: ComponentChildren; children: ComponentChildren }) {
  return (
    <div class="ticked-more">
      {box}
      <div class="ticked-more__more">{children}</div>
    </div>
  )
}
