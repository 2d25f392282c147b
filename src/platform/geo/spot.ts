/** A place on earth in degrees, WGS84 (EPSG:4326), the order people say it: latitude first. */
export interface Spot {
  readonly lat: number
  readonly lon: number
}
