import type { Locale } from '#platform/context/ctx.ts'
import { Chips } from '#ui/index.ts'
import { words } from '../messages.ts'
import type { FoundPlace, UnknownPlace } from '../places.ts'

/** "rond postcode 2013", "in Schalkwijk", "bij jou in de buurt"; `null` when it is the whole municipality. */
export function whereText(place: FoundPlace, locale: Locale): string | null {
  const t = words[locale].place
  if (place.kind === 'nowhere' || place.kind === 'unknown') return null
  if (place.kind === 'area') return t.within(place.name)
  if (place.name === null) return t.here
  const postcode = /^(\d{4})([A-Z]{2})?$/.exec(place.name)
  if (!postcode) return t.around(place.name)
  return t.around(t.postcode([postcode[1], postcode[2]].filter(Boolean).join(' ')))
}

/** What to do about a place that nobody knows. */
export function unknownText(place: UnknownPlace, city: string, locale: Locale): string {
  const t = words[locale].place
  const next = place.near.length > 0 ? '' : place.streets === 'ours' ? t.without : t.another
  return [t.unknown(place.typed, city), place.streets === 'ours' ? t.noStreets : '', next]
    .filter((part) => part !== '')
    .join(' ')
}

/** The names that look like what was typed, each one tap. */
export function LikelyPlaces({
  place,
  locale,
  href,
}: {
  place: FoundPlace
  locale: Locale
  href: (name: string) => string
}) {
  if (place.kind !== 'unknown' || place.near.length === 0) return null
  return (
    <Chips
      label={words[locale].place.choose}
      row="titled"
      items={place.near.map((name) => ({ text: name, href: href(name) }))}
    />
  )
}
