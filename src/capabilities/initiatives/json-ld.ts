import type { InitiativeFacts } from './domain.ts'
import { webHref } from './views/facts.ts'

/**
 * An initiative as schema.org describes an organisation. https://schema.org/Organization
 * @param url the page of the initiative, complete
 */
export function initiativeOrganization(
  facts: InitiativeFacts,
  url: string,
  city: string,
): Record<string, unknown> {
  const { contact, place } = facts
  const elsewhere = [contact.website, contact.chat]
    .map((address) => address && webHref(address))
    .filter(Boolean)
  return compact({
    '@context': 'https://schema.org',
    '@type': 'Organization',
    '@id': url,
    name: facts.name,
    description: facts.sentence,
    url,
    foundingDate: facts.since === null ? null : String(facts.since),
    telephone: contact.phone,
    email: contact.email,
    sameAs: elsewhere.length > 0 ? elsewhere : null,
    areaServed: { '@type': 'City', name: city },
    location: place.name ? schemaPlace(place, city) : null,
  })
}

/** A place as schema.org describes it. https://schema.org/Place */
export function schemaPlace(place: InitiativeFacts['place'], city: string): Record<string, unknown> {
  return compact({
    '@type': 'Place',
    name: place.name,
    address: compact({
      '@type': 'PostalAddress',
      streetAddress: place.address,
      postalCode: place.postcode,
      addressLocality: city,
      addressCountry: 'NL',
    }),
    geo: place.spot && { '@type': 'GeoCoordinates', latitude: place.spot.lat, longitude: place.spot.lon },
  })
}

/** Leaves out what is not known. */
function compact(facts: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== null && value !== '' && value !== undefined),
  )
}
