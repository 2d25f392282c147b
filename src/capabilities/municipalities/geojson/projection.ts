/** What a file says of its numbers. Without a word GeoJSON means degrees (RFC 7946). */
export type Projection =
  | { readonly kind: 'unsaid' }
  | { readonly kind: 'degrees' }
  | { readonly kind: 'rd' }
  | { readonly kind: 'other'; readonly name: string }

/** 4258 is ETRS89, within a metre of WGS84 in Europe; 7415 is RD New with heights. */
const epsgInDegrees = new Set(['4326', '4258', '4979'])
const epsgInRd = new Set(['28992', '7415'])

/** Reads the `crs` member of GeoJSON from before 2016, which PDOK and QGIS still write. */
export function projectionOf(crs: unknown): Projection {
  if (crs === null || crs === undefined) return { kind: 'unsaid' }
  const name = nameOf(crs)
  if (name === null) return { kind: 'other', name: JSON.stringify(crs).slice(0, 80) }
  // urn:ogc:def:crs:EPSG::28992, urn:ogc:def:crs:EPSG:9.1:28992, EPSG:28992, http://www.opengis.net/def/crs/EPSG/0/28992
  const epsg = /EPSG.*?[:/](\d{4,5})$/i.exec(name)?.[1]
  if ((epsg && epsgInDegrees.has(epsg)) || /CRS84h?$/i.test(name)) return { kind: 'degrees' }
  if (epsg && epsgInRd.has(epsg)) return { kind: 'rd' }
  return { kind: 'other', name }
}

function nameOf(crs: unknown): string | null {
  if (typeof crs === 'string') return crs.trim()
  if (typeof crs !== 'object' || crs === null || !('properties' in crs)) return null
  const { properties } = crs
  if (typeof properties !== 'object' || properties === null || !('name' in properties)) return null
  return typeof properties.name === 'string' ? properties.name.trim() : null
}
