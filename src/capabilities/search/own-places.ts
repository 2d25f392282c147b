import { remembered } from '#platform/db/remember.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { isSameSpot } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { fold } from '#platform/language/normalise.ts'
import { readAlike, readOwnSpots } from './store/places.ts'
import type { OwnSpot } from './store/places.ts'

/** A street, a building or a postcode where something of ours takes place. */
export interface OwnPlace {
  readonly name: string
  readonly folded: string
  readonly kind: 'street' | 'building' | 'postcode'
  /** The middle of all that stands there. */
  readonly spot: Spot
}

/** What our own initiatives and activities know of the city, for when nobody else can be asked. */
export const listOwnPlaces = remembered(
  publicQuery(async (reading): Promise<readonly OwnPlace[]> => ownPlacesOf(await readOwnSpots(reading))),
)

/** The names among these that look like what was typed, as they are written. */
export const namesAlike = publicQuery(
  async (reading, { typed, names }: { readonly typed: string; readonly names: readonly string[] }) => {
    const byFold = new Map(names.map((name) => [fold(name), name]))
    const found = await readAlike(reading, { typed: withoutNumber(fold(typed)), names: [...byFold.keys()] })
    return found.map((name) => byFold.get(name)!)
  },
)

const shortest = 4

/**
 * The place of ours that somebody means: by its postcode, its street, with or without a number, or the name of its
 * building, with or without "de" or "het".
 */
export function ownPlace(typed: string, places: readonly OwnPlace[]): OwnPlace | undefined {
  // "Kleverparkweg, Haarlem": what follows the comma is a town, and there is one town here.
  const text = withoutNumber(fold(typed.split(',')[0] ?? ''))
  if (text.length < shortest) return undefined
  const bare = withoutArticle(text)
  return (
    places.find((place) => place.folded === text) ??
    places.find((place) => place.kind === 'building' && withoutArticle(place.folded) === bare)
  )
}

/** The building of ours on this very spot. */
export function buildingAt(spot: Spot, places: readonly OwnPlace[]): OwnPlace | undefined {
  return places.find((place) => place.kind === 'building' && isSameSpot(place.spot, spot))
}

function ownPlacesOf(spots: readonly OwnSpot[]): OwnPlace[] {
  const named = spots.flatMap(({ place, address, postcode, ...spot }) => [
    ...(postcode ? [{ name: postcode.slice(0, 4), kind: 'postcode' as const, spot }] : []),
    ...(address ? [{ name: streetOf(address), kind: 'street' as const, spot }] : []),
    { name: place, kind: 'building' as const, spot },
  ])
  const gathered = Map.groupBy(named, ({ kind, name }) => `${kind} ${fold(name)}`)
  return [...gathered.values()]
    .map((all) => ({ ...all[0]!, folded: fold(all[0]!.name), spot: middleOf(all.map(({ spot }) => spot)) }))
    .filter(({ folded }) => folded !== '')
}

/** `Leidseplein 73-75, Haarlem` lies in the street `Leidseplein`. */
function streetOf(address: string): string {
  return address
    .split(',')[0]!
    .replace(/\s+\d.*$/, '')
    .trim()
}

function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((all, { lat, lon }) => ({ lat: all.lat + lat, lon: all.lon + lon }))
  return { lat: sum.lat / spots.length, lon: sum.lon / spots.length }
}

/** Of folded text: `leidseplein 73 a` is `leidseplein`, `2013` stays. */
function withoutNumber(text: string): string {
  return text.replace(/(?<=[a-z])\s+\d.*$/, '')
}

function withoutArticle(text: string): string {
  return text.replace(/^(de|het|t|the)\s+/, '')
}
