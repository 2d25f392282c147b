import { relativeDay, dayInWords, timeInWords } from '#platform/i18n/dates.ts'
import { localOf } from '#platform/calendar/zone.ts'
import { Heading, Link, MapFrame } from '#ui/index.ts'
import { words } from '../messages.ts'
import { capital, ownLanguage } from './found-item.tsx'
import { PlacesMap, placesOf } from './places-map.tsx'
import type { ResultsProps } from './results.tsx'

/** The map, and the same places as a list. */
export function ResultsMap({ findings, areas, locale }: ResultsProps) {
  const t = words[locale].map
  const places = placesOf(findings.rows)
  const without = findings.rows.filter((row) => row.lat === null).length
  const near = findings.question.near
  const you =
    findings.place.kind === 'spot' && near ? { spot: findings.place.spot, metres: near.radius } : null
  const { today } = findings.question
  return (
    <MapFrame
      caption={t.caption(places.length)}
      picture={
        <PlacesMap
          places={places}
          areas={areas}
          you={you}
          locale={locale}
          size={{ width: 640, height: 560 }}
          href={(place) => `#plek-${place.number}`}
        />
      }
    >
      <Heading level={2} id="plekken">
        {t.places}
      </Heading>
      <ol class="place-list">
        {places.map((place) => (
          <li key={place.number} id={`plek-${place.number}`} value={place.number}>
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
