import type { Locale } from '#platform/context/ctx.ts'
import { distanceInMetres } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import type { Around } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { Heading, Link, MapFrame, Own } from '#ui/index.ts'
import type { Visitable } from '../domain.ts'
import { TeamFrame, teamPaths } from '../../views/frame.tsx'
import { outreachWords } from '../messages.ts'
import { noteHref } from './invitations.tsx'
import { lastIn } from './places.tsx'

/** Closer is of no use: the map has no streets. */
const closest = 600

/** The piece of the map with all of these on it: that of one's own area, and not the whole city. */
function frameAround(spots: readonly Spot[]): Around | undefined {
  if (spots.length === 0) return undefined
  const [lats, lons] = [spots.map(({ lat }) => lat), spots.map(({ lon }) => lon)]
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2
  const spot = { lat: middle(lats), lon: middle(lons) }
  const farthest = Math.max(...spots.map((one) => distanceInMetres(spot, one)))
  return { spot, metres: Math.max(closest, farthest * 1.2) }
}

interface MapProps {
  readonly locale: Locale
  readonly places: readonly Visitable[]
  readonly areas: readonly Area[]
}

/** Where the team was not lately, on the map and as a list. */
export function OutreachMap({ locale, places, areas }: MapProps) {
  const t = outreachWords[locale].mapPage
  const placed = places.flatMap((place) =>
    place.lat === null || place.lon === null ? [] : [{ place, spot: { lat: place.lat, lon: place.lon } }],
  )
  const drawn = (level: Area['level']) => areas.filter((area) => area.level === level)
  const larger = drawn('gebied').length > 0 ? drawn('gebied') : drawn('wijk')
  const smaller = drawn('buurt').length > 0 ? drawn('buurt') : larger
  const without = places.length - placed.length
  return (
    <TeamFrame locale={locale} current="outreach">
      <Heading level={1}>{t.title}</Heading>
      <p>
        <Link href={teamPaths.outreach}>{t.back}</Link>
      </p>
      <MapFrame
        caption={t.caption(placed.length)}
        picture={
          <AreaMap
            areas={smaller.map(({ name, shape }) => ({ name, shape }))}
            districts={larger.map(({ name, shape }) => ({ name, shape }))}
            points={placed.map(({ place, spot }, n) => ({
              spot,
              name: place.name,
              href: `#plek-${n + 1}`,
              number: n + 1,
            }))}
            frame={frameAround(placed.map(({ spot }) => spot))}
            size={{ width: 640, height: 560 }}
            label={t.label(placed.length)}
            texts={areaMapTexts[locale]}
            groupHref={(points) => `#plek-${points[0]?.number ?? 1}`}
          />
        }
      >
        <Heading level={2}>{t.list}</Heading>
        <ol class="place-list">
          {placed.map(({ place }, n) => (
            <li key={place.initiative} id={`plek-${n + 1}`} value={n + 1}>
              <Link href={noteHref(place.slug)}>
                <Own locale={locale}>{place.name}</Own>
              </Link>
              <br />
              <span class="meta">{[place.areaName, lastIn(place, locale)].filter(Boolean).join(' · ')}</span>
            </li>
          ))}
        </ol>
        {without > 0 ? <p class="meta">{t.withoutPlace(without)}</p> : null}
        {areas.some((area) => area.schematic) ? <p class="meta">{t.schematic}</p> : null}
      </MapFrame>
    </TeamFrame>
  )
}
