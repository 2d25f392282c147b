import type { Spot } from '#platform/geo/spot.ts'
import { good, wrong } from './text.ts'
import type { Cell } from './text.ts'

/** A whole number from `least` to `most`; an empty cell is unknown. */
export function wholeOf(cell: string, least: number, most: number): Cell<number | null> {
  if (cell === '') return good(null)
  if (!/^\+?\d{1,12}$/.test(cell)) return wrong('not-a-number', `${least}–${most}`)
  const number = Number(cell)
  return number < least || number > most ? wrong('out-of-range', `${least}–${most}`) : good(number)
}

/** Ten thousand euro: more is a mistake in a neighbourhood. */
const mostCents = 1_000_000

/** Cents; "gratis" is 0. An amount in euros is refused: 2,50 and 250 look alike once a spreadsheet has been at it. */
export function centsOf(cell: string): Cell<number | null> {
  if (/^(gratis|free)$/i.test(cell)) return good(0)
  const cents = wholeOf(cell, 0, mostCents)
  return !cents.ok && cents.code === 'not-a-number' ? wrong('not-whole-cents') : cents
}

const yes: ReadonlySet<string> = new Set(['ja', 'j', 'yes', 'y', '1', 'true', 'waar', 'x'])
const no: ReadonlySet<string> = new Set(['nee', 'n', 'neen', 'no', '0', 'false', 'onwaar'])

/** Yes or no in the words people and spreadsheets use; an empty cell is unknown. */
export function yesNoOf(cell: string): Cell<boolean | null> {
  const word = cell.toLowerCase()
  if (word === '') return good(null)
  if (yes.has(word)) return good(true)
  return no.has(word) ? good(false) : wrong('not-yes-or-no')
}

/** The European Netherlands with some sea: what lies outside is a mistake. */
const box = { lat: { from: 50.6, to: 53.7 }, lon: { from: 3.2, to: 7.3 } } as const

export type SpotProblem = { readonly column: 'lat' | 'lon'; readonly problem: Cell<never> }

/** Latitude and longitude, with a decimal point or comma: both or none. */
export function spotOf(lat: string, lon: string): Cell<Spot | null> | SpotProblem {
  if (lat === '' && lon === '') return good(null)
  if (lat === '') return { column: 'lat', problem: wrong('coordinate-alone', 'lon', lon) }
  if (lon === '') return { column: 'lon', problem: wrong('coordinate-alone', 'lat', lat) }
  const spot = { lat: degreesOf(lat), lon: degreesOf(lon) }
  if (spot.lat === null) return { column: 'lat', problem: wrong('not-a-coordinate', '52.3812') }
  if (spot.lon === null) return { column: 'lon', problem: wrong('not-a-coordinate', '4.6368') }
  if (isWithin(spot.lat, box.lon) && isWithin(spot.lon, box.lat)) {
    return { column: 'lat', problem: wrong('coordinates-swapped', '', `${lat} / ${lon}`) }
  }
  if (!isWithin(spot.lat, box.lat)) {
    return { column: 'lat', problem: wrong('outside-netherlands', `${box.lat.from}–${box.lat.to}`) }
  }
  if (!isWithin(spot.lon, box.lon)) {
    return { column: 'lon', problem: wrong('outside-netherlands', `${box.lon.from}–${box.lon.to}`) }
  }
  return good({ lat: spot.lat, lon: spot.lon })
}

function degreesOf(cell: string): number | null {
  return /^[+-]?\d{1,9}([.,]\d{1,17})?$/.test(cell) ? Number(cell.replace(',', '.')) : null
}

function isWithin(degrees: number, { from, to }: { from: number; to: number }): boolean {
  return degrees >= from && degrees <= to
}
