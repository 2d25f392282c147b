import type { Shape } from '../geo/shape.ts'
import type { Spot } from '../geo/spot.ts'
import type { Gathered } from './gather.ts'
import type { AreaMapProps, MapArea, MapPoint } from './props.ts'
import type { MarkProps, Seen } from './marks.tsx'
import type { Taken } from './names.ts'
import type { Drawn, Outline } from './outline.ts'
import type { Dot, Size, View } from './view.ts'
import { boundsOf, partsOf, walkingMinutes } from '../geo/shape.ts'
import { gather } from './gather.ts'
import { Areas, Here, Mark, markRadius, Names, Reach, Scale } from './marks.tsx'
import { placeNames } from './names.ts'
import { drawOutlines, isInSight } from './outline.ts'
import { isWithin, viewAround, viewOf } from './view.ts'

export type { AreaMapProps, AreaMapTexts, MapArea, MapPoint } from './props.ts'

const margin = 14
/** Marks closer than this are gathered: WCAG 2.2 asks 24 pixels to tap them apart, a phone shows a wide map smaller. */
const nearest = { small: 34, wide: 40 } as const
/** With 111 areas, their names and 30 points around it the drawing stays under 25 kB. */
const mostLetters = { areas: 10_500, districts: 2_500 } as const
const mostNamesInGroup = 5

/**
 * Draws areas and points as one SVG in the hand of all our pictures. It holds no style: `area-map.css` does. The list
 * beside it tells the same to who cannot see it. Points outside the view are left to that list.
 */
export function AreaMap(props: AreaMapProps) {
  const { areas, you, size, label, texts } = props
  const view = viewFor(props)
  const width = size.width > 600 ? 'wide' : 'small'
  const drawnAreas = drawAll(areas, view, mostLetters.areas)
  // Drawn last: its neighbours would cover half of its line.
  drawnAreas.sort((a, b) => Number(a.tone === 'lit') - Number(b.tone === 'lit'))
  const districts = drawAll(props.districts ?? [], view, mostLetters.districts)
  const groups = groupsIn(props, view, nearest[width])
  const here = you && { dot: dotOf(you, view), radius: you.metres * view.pixelsPerMetre }
  const metres = scaleFor(view)
  const names = placeNames(districts.length > 0 ? districts : drawnAreas, takenBy(groups, here, size), size)
  const hasLinks = groups.length > 0 || areas.some(({ href }) => href !== undefined)
  return (
    <div class={`area-map area-map--${width}`}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} role={hasLinks ? 'group' : 'img'} aria-label={label}>
        <rect class="area-map__land" width={size.width} height={size.height} />
        <Areas areas={drawnAreas} />
        {districts.length > 0 && (
          <path class="area-map__districts" d={districts.map(({ path }) => path).join('')} />
        )}
        {here && <Reach {...here} />}
        <Names names={names} />
        {!you && <Scale metres={metres} size={size} view={view} text={texts.scale(metres)} />}
        {here && you && <Here {...here} text={texts.you} reach={texts.radius(walkingMinutes(you.metres))} />}
        {groups.map((group) => (
          <Mark {...markOf(group, props)} />
        ))}
      </svg>
    </div>
  )
}

function viewFor({ areas, points, you, size }: AreaMapProps): View {
  if (you) return viewAround(you.spot, you.metres, size, margin)
  const around = areas.map(({ shape }) => boundsOf(shape))
  if (around.length > 0) return viewOf(around, size, margin)
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

function dotOf({ spot }: { readonly spot: Spot }, view: View): Dot {
  return view.dotOf([spot.lon, spot.lat])
}

function groupsIn({ points, size }: AreaMapProps, view: View, distance: number): Gathered<MapPoint>[] {
  const inView = points.filter((point) => isWithin(size, dotOf(point, view)))
  return gather(inView, (point) => dotOf(point, view), distance).map((group) => ({
    ...group,
    dot: keptWithin(size, group.dot),
  }))
}

/** A mark at the edge is moved until all of it can be seen. */
function keptWithin({ width, height }: Size, { x, y }: Dot): Dot {
  const inset = markRadius + 1
  return {
    x: Math.min(Math.max(x, inset), width - inset),
    y: Math.min(Math.max(y, inset), height - inset),
  }
}

/** Where no name may be written. */
function takenBy(groups: readonly Gathered<MapPoint>[], here: Seen | undefined, size: Size): Taken[] {
  const marks = groups.map(({ dot }) => ({ ...dot, width: markRadius * 2, height: markRadius * 2 }))
  const scale = { x: 0, y: size.height, width: size.width * 0.7, height: 60 }
  if (!here) return [...marks, scale]
  const { x, y } = here.dot
  return [...marks, { x, y, width: 22, height: 22 }, { x, y: y + here.radius, width: 150, height: 20 }]
}

/** The longest round distance that takes at most a fifth of the drawing. */
function scaleFor(view: View): number {
  const fits = roundDistances.filter((metres) => metres * view.pixelsPerMetre <= view.width / 5)
  return fits.at(-1) ?? roundDistances[0]!
}

const roundDistances = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]

function markOf({ items, dot }: Gathered<MapPoint>, { texts, groupHref }: AreaMapProps): MarkProps {
  const [first] = items
  if (items.length === 1 && first) {
    return { dot, href: first.href, name: first.name, text: String(first.number ?? ''), isGroup: false }
  }
  const names = items.slice(0, mostNamesInGroup).map(({ name }) => name)
  const name = texts.group(items.length, names)
  return { dot, href: groupHref(items), name, text: `${items.length}×`, isGroup: true }
}
