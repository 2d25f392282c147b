import type { MapArea } from './props.ts'
import type { PlacedName } from './names.ts'
import type { Drawn } from './outline.ts'
import type { Dot, Size, View } from './view.ts'
import { lineHeight } from './names.ts'
import { tenth } from './view.ts'

/** The largest a mark gets, in pixels from its middle: with 33 pixels across a fingertip finds it. */
export const markRadius = 16.5

/** The areas, with their names for who points at them. */
export function Areas({ areas }: { areas: readonly (MapArea & Drawn)[] }) {
  const links = areas.filter(({ href }) => href !== undefined)
  return (
    <>
      <g class="area-map__areas" aria-hidden="true">
        {areas
          .filter(({ href }) => href === undefined)
          .map(({ name, path, tone }) => (
            <path class={classOf(tone)} d={path}>
              <title>{name}</title>
            </path>
          ))}
      </g>
      {links.length > 0 && (
        <g class="area-map__areas">
          {links.map(({ name, path, tone, href }) => (
            <a href={href}>
              <title>{name}</title>
              <path class={classOf(tone)} d={path} />
            </a>
          ))}
        </g>
      )}
    </>
  )
}

const classOf = (tone: MapArea['tone'] = 'plain'): string | undefined =>
  tone === 'plain' ? undefined : `area-map__area--${tone}`

/** The names that found room. */
export function Names({ names }: { names: readonly PlacedName[] }) {
  return (
    <g class="area-map__names" aria-hidden="true">
      {names.map(({ lines, middle }) =>
        lines.map((line, index) => (
          <text x={tenth(middle.x)} y={tenth(middle.y + (index - (lines.length - 1) / 2) * lineHeight)}>
            {line}
          </text>
        )),
      )}
    </g>
  )
}

/** How far you get; under the names, so that they stay clear. */
export function Reach({ dot, radius }: { dot: Dot; radius: number }) {
  return <circle class="area-map__reach" cx={tenth(dot.x)} cy={tenth(dot.y)} r={tenth(radius)} />
}

/** What the circle means, written on its lowest point. */
export function ReachText({ dot, text }: { dot: Dot; text: string }) {
  return (
    <text class="area-map__reach-text" x={tenth(dot.x)} y={tenth(dot.y)}>
      {text}
    </text>
  )
}

/** Where is looked from. */
export function You({ dot, name }: { dot: Dot; name: string }) {
  return (
    <g transform={at(dot)}>
      <title>{name}</title>
      <circle class="area-map__you" r={7} />
    </g>
  )
}

export interface MarkProps {
  readonly dot: Dot
  readonly href: string
  readonly name: string
  /** A number or "4×". */
  readonly text: string
  readonly isGroup: boolean
}

/** A point, or a group of points, that leads somewhere. */
export function Mark({ dot, href, name, text, isGroup }: MarkProps) {
  return (
    <g transform={at(dot)}>
      <a href={href} class={`area-map__mark${isGroup ? ' area-map__mark--group' : ''}`}>
        <title>{name}</title>
        <circle class={isGroup ? 'area-map__ring' : 'area-map__target'} r={markRadius} />
        <circle class="area-map__dot" r={isGroup ? 13 : 11} />
        {text !== '' && <text>{text}</text>}
      </a>
    </g>
  )
}

/** How long a walk is on this drawing, in the corner at the left. */
export function Scale({
  metres,
  size,
  view,
  text,
}: {
  metres: number
  size: Size
  view: View
  text: string
}) {
  const length = tenth(metres * view.pixelsPerMetre)
  return (
    <g class="area-map__scale" aria-hidden="true" transform={`translate(14 ${size.height - 14})`}>
      <path d={`M0-5v5h${length}v-5`} />
      <text x={length + 8} y={-1}>
        {text}
      </text>
    </g>
  )
}

const at = ({ x, y }: Dot): string => `translate(${tenth(x)} ${tenth(y)})`
