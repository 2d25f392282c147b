import type { Area } from '#capabilities/municipalities/index.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import type { Found } from '../domain.ts'
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

interface Props {
  readonly places: readonly PlaceOnMap[]
  readonly areas: readonly Area[]
  readonly you: { readonly spot: Spot; readonly metres: number } | null
  readonly locale: Locale
  readonly size: { readonly width: number; readonly height: number }
  /** Where a point leads: to the place in the list beside it. */
  readonly href: (place: PlaceOnMap) => string
  /** Where several places close together lead; left out, to the first of them. */
  readonly groupHref?: string
}

/** The map of what was found, over the shapes of the neighbourhoods. */
export function PlacesMap({ places, areas, you, locale, size, href, groupHref }: Props) {
  return (
    <AreaMap
      areas={areas
        .filter((area) => area.level === 'buurt')
        .map((area) => ({ name: area.name, shape: area.shape }))}
      // Close by, people know the neighbourhoods by name; from far the larger areas.
      districts={
        you
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
      groupHref={(points) => groupHref ?? points[0]?.href ?? '#plekken'}
    />
  )
}
