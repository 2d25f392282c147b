import { fold } from '#platform/language/normalise.ts'
import { publicQuery } from '#platform/db/doors.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { AddressBook } from '#platform/http/house.ts'
import { areasByName, listAreas, postcodeSpot } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import { spotFrom } from './forms.ts'
import { buildingAt, listOwnPlaces, namesAlike, ownPlace } from './own-places.ts'

/** Where somebody means. */
export type FoundPlace =
  | { readonly kind: 'nowhere' }
  | {
      readonly kind: 'spot'
      readonly spot: Spot
      readonly name: string | null
      /** When it is a building of ours and not where somebody is. */
      readonly is?: 'ours'
    }
  | { readonly kind: 'area'; readonly area: string; readonly name: string; readonly centre: Spot }
  | UnknownPlace

export interface UnknownPlace {
  readonly kind: 'unknown'
  readonly typed: string
  /** Names of ours that look like it: neighbourhoods and streets. */
  readonly near: readonly string[]
  /** Whether all streets could be looked through, or only the ones we know ourselves. */
  readonly streets: 'all' | 'ours'
}

interface From {
  readonly database: Parameters<typeof lookUp>[0]
  readonly municipality: Parameters<typeof lookUp>[1]
  readonly addresses: AddressBook
}

const lookUp = publicQuery(async (reading, typed: string) => {
  const postcode = postcodeOf(typed)
  if (postcode) return { spot: await postcodeSpot(reading, postcode), postcode, areas: [] as Area[] }
  return { spot: undefined, postcode: null, areas: await areasByName(reading, fold(typed)) }
})

/** Finds out where is meant: the own location, a postcode, a neighbourhood, and only then an address. */
export async function findPlace(
  asked: { readonly waar: string; readonly nabij: string },
  from: From,
): Promise<FoundPlace> {
  const here = asked.nabij === '' ? null : spotFrom(asked.nabij)
  if (here && asked.waar === '') return atSpot(here, from)
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
  if (first) return placeOf(first)
  const streets = address === undefined && postcode === null ? 'ours' : 'all'
  return amongOurOwn(asked.waar, postcode, streets, from)
}

/** The own location, or the building that a page of ours looks from. */
async function atSpot(spot: Spot, { database, municipality }: From): Promise<FoundPlace> {
  const building = buildingAt(spot, await listOwnPlaces(database, municipality, undefined))
  return building
    ? { kind: 'spot', spot: building.spot, name: building.name, is: 'ours' }
    : { kind: 'spot', spot, name: null }
}

/** A place where something of ours takes place; else the names that look like what was typed. */
async function amongOurOwn(
  typed: string,
  postcode: string | null,
  streets: UnknownPlace['streets'],
  { database, municipality }: From,
): Promise<FoundPlace> {
  const own = await listOwnPlaces(database, municipality, undefined)
  const found = ownPlace(postcode?.slice(0, 4) ?? typed, own)
  if (found) return { kind: 'spot', spot: found.spot, name: postcode ?? found.name }
  if (postcode) return { kind: 'unknown', typed, near: [], streets }
  const areas = await listAreas(database, municipality, ['buurt', 'wijk', 'gebied'])
  const names = [...areas, ...own].map(({ name }) => name)
  return { kind: 'unknown', typed, near: await namesAlike(database, municipality, { typed, names }), streets }
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
