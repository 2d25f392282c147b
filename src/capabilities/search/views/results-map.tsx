import { relativeDay, dayInWords, timeInWords } from '#platform/i18n/dates.ts'
import { distanceInMetres, isSameSpot } from '#platform/geo/shape.ts'
import type { Around } from '#platform/map/area-map.tsx'
import { localOf } from '#platform/calendar/zone.ts'
import { Heading, Link, MapFrame, ownLanguage } from '#ui/index.ts'
import { frameFrom, frameText } from '../forms.ts'
import { words } from '../messages.ts'
import { capital } from '#platform/i18n/sentence.ts'
import { PlacesMap, placesOf, youOn } from './places-map.tsx'
import type { PlaceOnMap } from './places-map.tsx'
import type { ResultsProps } from './results-props.ts'

/** The map, and the same places as a list. */
export function ResultsMap({ findings, areas, locale, input, address }: ResultsProps) {
  const t = words[locale].map
  const all = placesOf(findings.rows)
  const { frame, places } = within(input.kader, all)
  const without = frame ? 0 : findings.rows.filter((row) => row.lat === null).length
  const you = youOn(findings)
  const { today } = findings.question
  const here = `${address({})}#kaart`
  return (
    <MapFrame
      id="kaart"
      caption={
        frame ? (
          <>
            {t.part(places.length, all.length)} <Link href={here}>{t.whole}</Link>
          </>
        ) : (
          t.caption(places.length)
        )
      }
      picture={
        <PlacesMap
          places={places}
          areas={areas}
          you={you}
          frame={frame}
          locale={locale}
          size={{ width: 640, height: 560 }}
          href={(place) => `#plek-${place.number}`}
          groupHref={(closer) => {
            const kader = frameText(closer)
            // As close as it gets: the list tells them apart.
            return kader === input.kader ? '#plekken' : `${address({ kader })}#kaart`
          }}
        />
      }
    >
      <Heading level={2} id="plekken">
        {t.places}
      </Heading>
      <ol class="place-list">
        {places.map((place) => (
          <li
            key={place.number}
            id={`plek-${place.number}`}
            value={place.number}
            class={isPlace(place, you) ? 'place-list__here' : undefined}
          >
            <Heading level={3}>
              {place.name}
              {place.areaName ? `, ${place.areaName}` : ''}
            </Heading>
            <ul class="place-list__activities">
              {place.found.slice(0, 6).map((found) => (
                <li key={found.id}>
                  <Link href={`/activiteiten/${found.id}`}>
                    <span lang={ownLanguage(locale)}>{found.title}</span>
                  </Link>
                  {`, ${relativeDay(found.day, today, locale) ?? dayInWords(found.day, locale, { today })} ${timeInWords(localOf(found.startsAt).minute, locale)}`}
                </li>
              ))}
              {place.found.length > 6 ? <li>{t.more(place.found.length - 6)}</li> : null}
            </ul>
          </li>
        ))}
      </ol>
      {without > 0 ? <p class="meta">{capital(t.without(without))}</p> : null}
      {areas.some((area) => area.schematic) ? <p class="meta">{words[locale].place.schematic}</p> : null}
    </MapFrame>
  )
}

/** The places in the piece of the map that is asked for; all of them when there are none in it. */
function within(
  kader: string,
  all: readonly PlaceOnMap[],
): { frame?: Around; places: readonly PlaceOnMap[] } {
  const frame = frameFrom(kader)
  if (!frame) return { places: all }
  const places = all.filter(({ spot }) => distanceInMetres(frame.spot, spot) <= frame.metres)
  return places.length > 0 ? { frame, places } : { places: all }
}

/** Whether this is the place that is looked from. */
function isPlace(place: PlaceOnMap, you: ReturnType<typeof youOn>): boolean {
  return you?.place !== undefined && isSameSpot(place.spot, you.spot)
}
