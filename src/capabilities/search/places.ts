import { fold } from '#platform/language/normalise.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { AddressBook } from '#platform/http/house.ts'
import { areasByName, postcodeSpot } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { spotFrom } from './forms.ts'

/** Where somebody means. */
export type FoundPlace =
  | { readonly kind: 'nowhere' }
  | { readonly kind: 'spot'; readonly spot: Spot; readonly name: string | null }
  | { readonly kind: 'area'; readonly area: string; readonly name: string; readonly centre: Spot }
  | { readonly kind: 'unknown'; readonly typed: string; readonly near: readonly string[] }

const lookUp = publicQuery(async (reading, typed: string) => {
  const postcode = postcodeOf(typed)
  if (postcode) return { spot: await postcodeSpot(reading, postcode), postcode, areas: [] as Area[] }
  return { spot: undefined, postcode: null, areas: await areasByName(reading, fold(typed)) }
})

/** Finds out where is meant: the own location, a postcode, a neighbourhood, and only then an address. */
export async function findPlace(
  asked: { readonly waar: string; readonly nabij: string },
  from: {
    readonly database: Parameters<typeof lookUp>[0]
    readonly municipality: Parameters<typeof lookUp>[1]
    readonly addresses: AddressBook
  },
): Promise<FoundPlace> {
  const here = asked.nabij === '' ? null : spotFrom(asked.nabij)
  if (here && asked.waar === '') return { kind: 'spot', spot: here, name: null }
  if (asked.waar === '') return { kind: 'nowhere' }
  const { spot, postcode, areas } = await lookUp(from.database, from.municipality, asked.waar)
  const exact =
    areas.find((area) => fold(area.name) === fold(asked.waar)) ?? (areas.length === 1 ? areas[0] : undefined)
  if (exact) return placeOf(exact)
  if (spot && postcode?.length === 4) return { kind: 'spot', spot, name: postcode }
  const address = await from.addresses(asked.waar, from.municipality)
  if (address) return { kind: 'spot', spot: address.spot, name: address.name }
  if (spot) return { kind: 'spot', spot, name: postcode }
  const first = areas[0]
  return first ? placeOf(first) : { kind: 'unknown', typed: asked.waar, near: [] }
}

function placeOf(area: Area): FoundPlace {
  if (area.level === 'buurt') return { kind: 'spot', spot: area.centre, name: area.name }
  return { kind: 'area', area: area.id, name: area.name, centre: area.centre }
}

/** `2013ab` is `2013AB`, `2013` stays; `null` when it is no postcode. */
export function postcodeOf(typed: string): string | null {
  const match = /^\s*([1-9]\d{3})\s*([a-z]{2})?\s*$/i.exec(typed)
  return match ? `${match[1]}${(match[2] ?? '').toUpperCase()}` : null
}
