import type { Shape } from '../geo/shape.ts'
import type { AreaMapProps, MapArea } from './props.ts'
import type { Outline, Drawn } from './outline.ts'
import type { View } from './view.ts'
import { boundsOf, partsOf } from '../geo/shape.ts'
import { Layer } from './layer.tsx'
import { Areas, markRadius, Reach } from './marks.tsx'
import { drawOutlines, isInSight } from './outline.ts'
import { dotOf, enlarged, viewAround, viewOf } from './view.ts'

export type { AreaMapProps, AreaMapTexts, Around, MapArea, MapPoint } from './props.ts'

const margin = 14
/** The room a map gets on a phone. What is drawn wider gets a second layer of words and marks for it. */
const phoneWidth = 320
/** With 111 areas, their names and 30 points around it the drawing stays under 32 kB. */
const mostLetters = { areas: 10_500, districts: 2_500 } as const

/**
 * Draws areas and points as one SVG in the hand of all our pictures. It holds no style: `area-map.css` does. The list
 * beside it tells the same to who cannot see it. Points outside the view are left to that list.
 *
 * The land is drawn once. What must keep its size, words and what is tapped, is drawn for a screen and for a phone;
 * the style shows the one that fits.
 */
export function AreaMap(props: AreaMapProps) {
  const { areas, points, you, size, label } = props
  const view = viewFor(props)
  const drawnAreas = drawAll(areas, view, mostLetters.areas)
  // Drawn last: its neighbours would cover half of its line.
  drawnAreas.sort((a, b) => Number(a.tone === 'lit') - Number(b.tone === 'lit'))
  const districts = drawAll(props.districts ?? [], view, mostLetters.districts)
  const named = districts.length > 0 ? districts : drawnAreas
  const hasLinks = points.length > 0 || areas.some(({ href }) => href !== undefined)
  const onPhone = phoneWidth / size.width
  const isWide = onPhone < 0.8
  return (
    <div class={`area-map area-map--${isWide ? 'wide' : 'small'}`}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role={hasLinks ? 'group' : 'img'} aria-label={label}>
        <rect class="area-map__land" width={size.width} height={size.height} />
        <Areas areas={drawnAreas} />
        {districts.length > 0 && (
          <path class="area-map__districts" d={districts.map(({ path }) => path).join('')} />
        )}
        {you && <Reach dot={dotOf(you, view)} radius={you.metres * view.pixelsPerMetre} />}
        <g class="area-map__on-screen">
          <Layer {...props} named={named} view={view} />
        </g>
        {isWide && (
          <g class="area-map__on-phone" transform={`scale(${Math.round(1000 / onPhone) / 1000})`}>
            <Layer {...props} named={named.map(drawnAt(onPhone))} view={enlarged(view, onPhone)} />
          </g>
        )}
      </svg>
    </div>
  )
}

function viewFor({ areas, points, you, frame, size }: AreaMapProps): View {
  const around = frame ?? you
  if (around) return viewAround(around.spot, around.metres, size, margin)
  const bounds = areas.map(({ shape }) => boundsOf(shape))
  if (bounds.length > 0) return viewOf(bounds, size, margin)
  // Without areas the points themselves make the map.
  const spots = points.map(({ spot: { lon, lat } }) => ({ west: lon, east: lon, south: lat, north: lat }))
  return viewOf(spots, size, margin + markRadius)
}

/** The areas of which anything can be seen. */
function drawAll<Area extends Pick<MapArea, 'shape'>>(
  areas: readonly Area[],
  view: View,
  most: number,
): (Area & Drawn)[] {
  const inSight = areas
    .map((area) => ({ area, outline: outlineOf(area.shape, view) }))
    .filter(({ outline }) => outline.length > 0)
  const drawn = drawOutlines(
    inSight.map(({ outline }) => outline),
    most,
  )
  return inSight.map(({ area }, index) => ({ ...area, ...drawn[index]! })).filter(({ path }) => path !== '')
}

/** The lines of all parts that can be seen. */
function outlineOf(shape: Shape, view: View): Outline {
  return partsOf(shape)
    .map((part) => part.map((ring) => ring.map((position) => view.dotOf(position))))
    .filter((outline) => isInSight(outline, view))
    .flat()
}

function drawnAt<Area extends { readonly outline: Outline }>(scale: number): (area: Area) => Area {
  return (area) => ({
    ...area,
    outline: area.outline.map((line) => line.map(({ x, y }) => ({ x: x * scale, y: y * scale }))),
  })
}
