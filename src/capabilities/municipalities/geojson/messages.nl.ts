import type { GeoJsonMessages, Line } from './problems.ts'

const lineName = ({ ring, part }: Line): string =>
  `${ring === 'outer' ? 'de buitenste lijn' : 'de lijn van een gat'}${part === null ? '' : ` van deel ${part}`}`

const projections = {
  rd: 'De getallen lijken RD-coördinaten, maar het bestand zegt dat niet. Zet het bestand om naar WGS84, of zet "crs" met EPSG:28992 in het bestand.',
  degrees:
    'Het bestand zegt RD, maar de getallen zijn graden. Haal "crs" uit het bestand of zet er EPSG:4326 neer.',
  swapped:
    'De breedte staat vóór de lengte. Draai de twee getallen van elke plek om: eerst lengte (4,6), dan breedte (52,4).',
  elsewhere:
    'Het vlak ligt buiten Europees Nederland. Kijk of het goede bestand is gekozen en of het in WGS84 of RD staat.',
} as const

export const geojsonMessages: GeoJsonMessages = {
  line: (number, code, sentence) => {
    if (number === null) return sentence
    return `Vlak ${number}${code === null ? '' : ` (${code})`}: ${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`
  },
  problems: {
    empty: () => 'Het bestand is leeg. Download het opnieuw.',
    'not-json': () =>
      'Dit is geen GeoJSON. Kies een bestand dat eindigt op .geojson of .json. Pak een zip eerst uit.',
    topojson: () =>
      'Dit is TopoJSON. Maak er eerst GeoJSON van, bijvoorbeeld met: npx -p topojson-client topo2geo LAAG=gebieden.geojson < bestand.topojson. Of sla het in QGIS op als GeoJSON.',
    'no-features': () => 'Er staan geen vlakken in het bestand. Kijk of je het goede bestand hebt.',
    'more-after-end': () =>
      'Na het einde van de GeoJSON staat nog meer. Staat elk vlak op een eigen regel? Sla het dan op als één FeatureCollection, bijvoorbeeld in QGIS.',
    truncated: ({ features }) =>
      `Het bestand houdt halverwege op, na vlak ${features}. Download het opnieuw en probeer het nog eens.`,
    broken: ({ features }) =>
      `Na vlak ${features} staat iets dat geen JSON is. Download het bestand opnieuw, of maak het opnieuw.`,
    'late-projection': () =>
      'Het bestand noemt zijn projectie ("crs") pas na de vlakken. Zet "crs" vóór "features", of zet het bestand om naar WGS84.',
    'not-a-feature': () =>
      'Dit is geen "Feature" met eigenschappen en een vlak. Laat het weg of maak het bestand opnieuw.',
    unreadable: () => 'De JSON klopt niet, bijvoorbeeld door een komma te veel. Maak het bestand opnieuw.',
    'not-utf8': () => 'Er staan letters in die geen UTF-8 zijn. Sla het bestand op als UTF-8.',
    'too-large': ({ megabytes }) => `Het vlak is groter dan ${megabytes} MB. Vereenvoudig de lijnen.`,
    'no-code': ({ properties }) =>
      properties.length === 0
        ? 'Er staan geen eigenschappen bij. Een CBS-gebied heeft een code, zoals "buurtcode": "BU03920303".'
        : `Er staat geen CBS-code bij, zoals "buurtcode": "BU03920303". Wel gevonden: ${properties.join(', ')}.`,
    'bad-code': ({ value }) =>
      `"${value}" is geen CBS-code. Zo'n code ziet eruit als GM0392, WK039203 of BU03920303. Verbeter de code.`,
    'bad-name': ({ longest }) =>
      `De naam is langer dan ${longest} tekens, of er staan tekens in die je niet ziet. Typ hem opnieuw.`,
    'no-name': () => 'De naam ontbreekt. Vul "buurtnaam", "wijknaam", "gemeentenaam" of "naam" in.',
    'no-year': () => 'Van welk jaar is deze indeling? Geef het jaar mee, bijvoorbeeld: --year 2024.',
    'no-geometry': () => 'Er zijn geen lijnen. Teken het vlak of laat het weg.',
    'geometry-type': ({ type }) =>
      `Dit is geen vlak maar "${type}". Een gebied is een Polygon of een MultiPolygon.`,
    'ring-short': (line) => `${lineName(line)} heeft te weinig punten. Een vlak heeft er ten minste vier.`,
    'ring-open': (line) =>
      `${lineName(line)} is niet gesloten. Sluit de lijn: het laatste punt is gelijk aan het eerste.`,
    'not-a-number': (line) =>
      `In ${lineName(line)} staat een punt dat geen twee getallen heeft. Verbeter dat punt.`,
    'no-surface': () => 'Het vlak heeft geen oppervlakte. Teken het opnieuw of laat het weg.',
    'unknown-projection': ({ name }) =>
      `De projectie "${name}" kennen we niet. Zet het bestand om naar WGS84 (EPSG:4326) of RD (EPSG:28992).`,
    'wrong-projection': ({ looksLike }) => projections[looksLike],
    duplicate: ({ year, first }) =>
      `Deze code staat voor ${year} ook bij vlak ${first}. Dat vlak telt. Voeg de twee samen tot één MultiPolygon, of laat er één weg.`,
  },
}
