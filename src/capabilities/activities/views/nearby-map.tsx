import type { ComponentChildren } from 'preact'
import type { Ctx } from '#platform/context/ctx.ts'
import { contains, distanceInMetres } from '#platform/geo/shape.ts'
import type { Bounds } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import { mapHref } from '#capabilities/initiatives/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import type { ActivityFacts } from '../domain.ts'
import { words } from '../messages.ts'

export interface NearbyMapProps {
  readonly place: ActivityFacts['place']
  /** The neighbourhoods of the municipality. */
  readonly areas: readonly Area[]
  readonly locale: Ctx['locale']
}

const size = { width: 320, height: 260 }
/** How much more than its own neighbourhood is shown: something to know it by. */
const around = 1.5

/** The neighbourhood of a place and the ones around it, small; nothing for a place that lies nowhere we know. */
export function NearbyMap({ place, areas, locale }: NearbyMapProps): ComponentChildren {
  const { spot } = place
  const own = spot && areas.find((area) => contains(area.shape, spot))
  if (!own) return null
  const text = words[locale].card
  const href = mapHref(place) ?? '/kaart'
  return (
    <>
      <AreaMap
        areas={areas.map((area) => ({
          name: area.name,
          shape: area.shape,
          tone: area === own ? 'lit' : 'plain',
        }))}
        points={[{ spot, name: place.name, href }]}
        frame={{ spot, metres: around * farthestEdge(spot, own.bounds) }}
        size={size}
        label={text.map(place.name)}
        texts={areaMapTexts[locale]}
        groupHref={() => href}
      />
      <p class="meta">{own.schematic ? `${text.mapCaption} ${text.schematic}` : text.mapCaption}</p>
    </>
  )
}

/** So far around the place, all of its neighbourhood can be seen, with the place in the middle. */
function farthestEdge({ lat, lon }: Spot, { west, south, east, north }: Bounds): number {
  const edges = [
    { lat, lon: west },
    { lat, lon: east },
    { lat: south, lon },
    { lat: north, lon },
  ]
  return Math.max(...edges.map((edge) => distanceInMetres({ lat, lon }, edge)))
}
