import type { Locale } from '#platform/context/ctx.ts'
import { AreaMap } from '#platform/map/area-map.tsx'
import { areaMapTexts } from '#platform/map/texts.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { Heading, Link, MapFrame, Own } from '#ui/index.ts'
import { TeamFrame, teamPaths } from '../../views/frame.tsx'
import { outreachWords } from '../messages.ts'
import type { Visitable } from '../store/visits.ts'
import { noteHref } from './invitations.tsx'
import { lastIn } from './places.tsx'

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
