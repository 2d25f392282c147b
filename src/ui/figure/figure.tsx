import type { ComponentChildren } from 'preact'

export interface FigureProps {
  readonly caption: ComponentChildren
  /** The drawing: an `<svg>` with its own name. */
  readonly picture: ComponentChildren
  /** The same facts as a list or table. */
  readonly children: ComponentChildren
  /** With a word here the facts fold away under it: "Toon als lijst". */
  readonly fold?: string
  /** For links to it. */
  readonly id?: string
  /** For scripts that bring the picture to life. */
  readonly enhance?: string
}

/** A map with the same places as a list. */
export function MapFrame(props: FigureProps) {
  return <Frame kind="map" {...props} />
}

/** A chart with the same numbers as a table. */
export function ChartFrame(props: FigureProps) {
  return <Frame kind="chart" {...props} />
}

function Frame({
  kind,
  id,
  caption,
  picture,
  children,
  fold,
  enhance,
}: FigureProps & { kind: 'map' | 'chart' }) {
  return (
    <figure class={`figure figure--${kind}`} id={id}>
      <div class="figure__picture" data-enhance={enhance}>
        {picture}
      </div>
      <figcaption>{caption}</figcaption>
      {fold ? (
        <details class="figure__facts">
          <summary>{fold}</summary>
          {children}
        </details>
      ) : (
        <div class="figure__facts">{children}</div>
      )}
    </figure>
  )
}
