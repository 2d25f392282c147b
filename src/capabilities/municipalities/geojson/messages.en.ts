import type { GeoJsonMessages, Line } from './problems.ts'

const lineName = ({ ring, part }: Line): string =>
  `${ring === 'outer' ? 'the outer line' : 'the line of a hole'}${part === null ? '' : ` of part ${part}`}`

const projections = {
  rd: 'The numbers look like RD coordinates, but the file does not say so. Convert the file to WGS84, or put "crs" with EPSG:28992 into it.',
  degrees: 'The file says RD, but the numbers are degrees. Take "crs" out of the file, or make it EPSG:4326.',
  swapped:
    'Latitude comes before longitude. Swap the two numbers of every place: first longitude (4.6), then latitude (52.4).',
  elsewhere:
    'The area lies outside the European Netherlands. Check that this is the right file, in WGS84 or RD.',
} as const

export const geojsonMessages: GeoJsonMessages = {
  line: (number, code, sentence) => {
    if (number === null) return sentence
    return `Area ${number}${code === null ? '' : ` (${code})`}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
  },
  problems: {
    empty: () => 'The file is empty. Download it again.',
    'not-json': () =>
      'This is not GeoJSON. Choose a file that ends in .geojson or .json. Unpack a zip first.',
    topojson: () =>
      'This is TopoJSON. Make GeoJSON of it first, for example with: npx -p topojson-client topo2geo LAYER=areas.geojson < file.topojson. Or save it as GeoJSON in QGIS.',
    'no-features': () => 'There are no areas in the file. Check that you have the right file.',
    'more-after-end': () =>
      'There is more after the end of the GeoJSON. Is every area on a line of its own? Then save it as one FeatureCollection, for example in QGIS.',
    truncated: ({ features }) =>
      `The file stops halfway, after area ${features}. Download it again and try once more.`,
    broken: ({ features }) =>
      `After area ${features} comes something that is not JSON. Download or make the file again.`,
    'late-projection': () =>
      'The file names its projection ("crs") only after the areas. Put "crs" before "features", or convert the file to WGS84.',
    'not-a-feature': () =>
      'This is not a "Feature" with properties and a shape. Leave it out or make the file again.',
    unreadable: () => 'The JSON is not right, for example because of a comma too many. Make the file again.',
    'not-utf8': () => 'It holds letters that are not UTF-8. Save the file as UTF-8.',
    'too-large': ({ megabytes }) => `The area is larger than ${megabytes} MB. Simplify its lines.`,
    'no-code': ({ properties }) =>
      properties.length === 0
        ? 'It has no properties. A CBS area has a code, such as "buurtcode": "BU03920303".'
        : `It has no CBS code, such as "buurtcode": "BU03920303". What it has: ${properties.join(', ')}.`,
    'bad-code': ({ value }) =>
      `"${value}" is not a CBS code. Such a code looks like GM0392, WK039203 or BU03920303. Correct the code.`,
    'bad-name': ({ longest }) =>
      `The name is longer than ${longest} characters, or holds characters that cannot be seen. Type it again.`,
    'no-name': () => 'The name is missing. Fill in "buurtnaam", "wijknaam", "gemeentenaam" or "naam".',
    'no-year': () => 'Of which year is this division? Give the year, for example: --year 2024.',
    'no-geometry': () => 'There are no lines. Draw the area or leave it out.',
    'geometry-type': ({ type }) =>
      `This is not a surface but "${type}". An area is a Polygon or a MultiPolygon.`,
    'ring-short': (line) => `${lineName(line)} has too few points. A surface has at least four.`,
    'ring-open': (line) =>
      `${lineName(line)} is not closed. Close the line: its last point equals its first.`,
    'not-a-number': (line) =>
      `In ${lineName(line)} there is a point without two numbers. Correct that point.`,
    'no-surface': () => 'The area has no surface. Draw it again or leave it out.',
    'unknown-projection': ({ name }) =>
      `We do not know the projection "${name}". Convert the file to WGS84 (EPSG:4326) or RD (EPSG:28992).`,
    'wrong-projection': ({ looksLike }) => projections[looksLike],
    duplicate: ({ year, first }) =>
      `This code is also at area ${first} for ${year}. That one counts. Join the two into one MultiPolygon, or leave one out.`,
  },
}
