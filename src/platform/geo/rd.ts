import proj4 from 'proj4'
import type { Spot } from './spot.ts'

/** A place in the Dutch national grid, RD New (EPSG:28992), in metres. */
export interface RdSpot {
  readonly x: number
  readonly y: number
}

/**
 * RD New as EPSG:28992 defines it, with the seven parameters of EPSG transformation 4833 to WGS84. Kadaster's own
 * RDNAPTRANS adds a correction grid; without it this is right to about 0.25 m everywhere in the European Netherlands,
 * which is far below the size of a doorway on our maps. See https://epsg.org/crs_28992 and https://www.nsgi.nl.
 */
const rdNew =
  '+proj=sterea +lat_0=52.15616055555555 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +units=m +no_defs ' +
  '+towgs84=565.417,50.3319,465.552,-0.398957388243134,0.343987817378283,-1.87740163998045,4.0725'

const converter = proj4('EPSG:4326', rdNew)

/** Turns degrees into metres of the national grid. */
export function toRd(spot: Spot): RdSpot {
  const [x, y] = converter.forward([spot.lon, spot.lat])
  return { x, y }
}

/** Turns metres of the national grid into degrees. */
export function fromRd(place: RdSpot): Spot {
  const [lon, lat] = converter.inverse([place.x, place.y])
  return { lat, lon }
}

/** The rectangle for which RD New is defined, in metres (Kadaster); it holds all land and inland water. */
const rdWest = -7_000
const rdEast = 300_000
const rdSouth = 289_000
const rdNorth = 629_000

/** Whether these metres can be RD New at all. */
export function isRdSpot(place: RdSpot): boolean {
  return place.x >= rdWest && place.x <= rdEast && place.y >= rdSouth && place.y <= rdNorth
}

/**
 * Whether a spot lies in the rectangle around the European Netherlands. It includes parts of Belgium and Germany: it
 * tells slips (swapped numbers, another country, the Caribbean islands) from places, not one side of the border from
 * the other.
 */
export function isInNetherlands(spot: Spot): boolean {
  return spot.lon >= 3 && spot.lon <= 7.4 && spot.lat >= 50.6 && spot.lat <= 53.8
}
