import { renderPart } from '../page/render.ts'
import { RoseDrawing, RoseMark } from './drawing.tsx'
import type { RoseDrawingProps } from './drawing.tsx'

/** Four directions and how far one is in each, as a compass rose and as a list. No score: nothing is added up. */
export function CompassRose(props: RoseDrawingProps) {
  return (
    <div class="rose">
      <RoseDrawing {...props} />
      <ul class="rose__list" role="list">
        {props.points.map(({ label, level, says, href }) => (
          <li key={label}>
            <RoseMark level={level} />
            <span>
              <strong>{href ? <a href={href}>{label}</a> : label}</strong> {says}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/**
 * The same drawing as SVG of its own, for paper. Its colours and letter are those of the theme by name, as
 * `var(--link)`: who prints it puts the colours in their place.
 */
export function roseSvg(props: RoseDrawingProps): string {
  return renderPart(<RoseDrawing {...props} />)
}
