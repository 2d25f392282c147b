import type { Area } from '#capabilities/municipalities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { distanceInMetres } from '#platform/geo/shape.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import type { AreaMapProps, Around } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import type { Found } from '../domain.ts'
import type { Findings } from '../service.ts'
import { words } from '../messages.ts'

/** Everything that happens at one place. */
export interface PlaceOnMap {
  readonly number: number
  readonly name: string
  readonly areaName: string | null
  readonly spot: Spot
  readonly found: readonly Found[]
}

/** Gathers what was found by place, in the order of the list; what has no place is left out. */
export function placesOf(rows: readonly Found[]): PlaceOnMap[] {
  const placed = rows.filter((row) => row.lat !== null && row.lon !== null)
  const byPlace = Map.groupBy(placed, (row) => `${row.lat},${row.lon}`)
  return [...byPlace.values()].map((found, index) => {
    const first = found[0]!
    return {
      number: index + 1,
      name: first.placeName || first.initiative.name,
      areaName: first.areaName,
      spot: { lat: first.lat!, lon: first.lon! },
      found,
    }
  })
}

/** Where is looked from, for the map. */
export function youOn({ place, question }: Pick<Findings, 'place' | 'question'>): AreaMapProps['you'] | null {
  if (place.kind !== 'spot' || !question.near) return null
  const name = place.is === 'ours' && place.name !== null ? { place: place.name } : {}
  return { spot: place.spot, metres: question.near.radius, ...name }
}

/** Closer is of no use: our map has no streets. */
const closest = 120

/** From here on a neighbourhood is too small for its name. */
const fromFar = 2000

/** The smallest piece of the map that shows all of these, with some room around them. */
function frameAround(points: readonly { readonly spot: Spot }[]): Around {
  const [lats, lons] = [points.map(({ spot }) => spot.lat), points.map(({ spot }) => spot.lon)]
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  const spot = { lat: middle(lats), lon: middle(lons) }
  const farthest = Math.max(...points.map((point) => distanceInMetres(spot, point.spot)))
  return { spot, metres: Math.max(closest, farthest * 1.2) }
}

interface Props {
  readonly places: readonly PlaceOnMap[]
  readonly areas: readonly Area[]
  readonly you: AreaMapProps['you'] | null
  readonly locale: Locale
  readonly size: { readonly width: number; readonly height: number }
  /** Where a point leads: to the place in the list beside it. */
  readonly href: (place: PlaceOnMap) => string
  /** Shows this piece of the city. */
  readonly frame?: Around
  /** Where several places close together lead: to the piece of the map they are on. */
  readonly groupHref: (frame: Around) => string
}

/** The map of what was found, over the shapes of the neighbourhoods. */
export function PlacesMap({ places, areas, you, locale, size, href, frame, groupHref }: Props) {
  return (
    <AreaMap
      areas={areas
        .filter((area) => area.level === 'buurt')
        .map((area) => ({ name: area.name, shape: area.shape }))}
      // Close by, people know the neighbourhoods by name; from far the larger areas.
      districts={
        you || (frame && frame.metres < fromFar)
          ? []
          : areas
              .filter((area) => area.level === 'wijk' || area.level === 'gebied')
              .map((area) => ({ name: area.name, shape: area.shape }))
      }
      points={places.map((place) => ({
        spot: place.spot,
        name: place.name,
        href: href(place),
        number: place.number,
      }))}
      you={you ?? undefined}
      size={size}
      label={words[locale].map.label(places.length)}
      texts={areaMapTexts[locale]}
      frame={frame}
      groupHref={(points) => groupHref(frameAround(points))}
    />
  )
}
