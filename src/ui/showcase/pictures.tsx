import { Table } from '../table/table.tsx'
import { CompassRose } from '../compass-rose/compass-rose.tsx'
import { ChartFrame, MapFrame } from '../figure/figure.tsx'
import { Photo } from '../photo/photo.tsx'
import { List } from '../list/list.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

/** Pictures and the same facts beside them. */
export function PicturePart({ t }: PartProps) {
  const p = t.pictures
  return (
    <Part id="beeld" {...t.parts.beeld}>
      <Specimen name="Photo" note={p.photoNote}>
        <Photo
          small={{ src: drawing(480, 320), width: 480, height: 320 }}
          large={{ src: drawing(1280, 853), width: 1280, height: 853 }}
          alt={p.photoAlt}
          caption={p.photoCaption}
        />
      </Specimen>
      <Specimen name="MapFrame" note={p.mapNote}>
        <MapFrame caption={p.mapCaption} picture={<Map name={p.mapName} places={p.places} />} fold={p.asList}>
          <List items={p.places} />
        </MapFrame>
      </Specimen>
      <Specimen name="ChartFrame" note={p.chartNote}>
        <ChartFrame
          caption={p.chartCaption}
          picture={<Bars name={p.chartName} rows={p.rows} />}
          fold={p.asTable}
        >
          <Table
            id="beeld-cijfers"
            caption={p.chartName}
            columns={[{ text: p.area }, { text: p.offers, numeric: true }]}
            rows={p.rows.map((row) => [row.area, row.offers])}
          />
        </ChartFrame>
      </Specimen>
      <Specimen name="CompassRose" note={p.roseNote}>
        <CompassRose
          id="beeld-roos"
          title={p.rose.title}
          points={[
            { label: p.rose.north, level: 3, says: p.rose.clear },
            { label: p.rose.east, level: 2, says: p.rose.busy },
            { label: p.rose.south, level: 1, says: p.rose.open },
            { label: p.rose.west, level: 2, says: p.rose.busy },
          ]}
        />
      </Specimen>
      <Specimen name="Table" note={p.tableNote}>
        <Table
          id="beeld-tabel"
          caption={p.tableCaption}
          columns={[
            { text: p.question },
            { text: p.owner },
            { text: p.next },
            { text: p.days, numeric: true },
          ]}
          rows={p.questions}
        />
      </Specimen>
    </Part>
  )
}

/** Stands in for a photo, so that the page needs no file of its own. */
function drawing(width: number, height: number): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 480 320">
    <path fill="#cfe3ee" d="M0 0h480v320H0z"/><circle fill="#f5c330" cx="360" cy="80" r="36"/>
    <path fill="#a4452c" d="M40 130l50-50 50 50v100H40zM330 150l45-40 45 40v80h-90z"/>
    <path fill="#6d3b2a" d="M160 110l70-64 70 64v120H160z"/><path fill="#4f86a6" d="M0 230h480v90H0z"/></svg>`
  return `data:image/svg+xml,${encodeURIComponent(svg.replaceAll(/\n\s+/g, ''))}`
}

const spots = [
  { x: 64, y: 62 },
  { x: 214, y: 96 },
  { x: 262, y: 226 },
]

function Map({ name, places }: { name: string; places: readonly string[] }) {
  return (
    <svg viewBox="0 0 400 260" role="img" aria-label={name}>
      <rect class="pic-land" width="400" height="260" />
      <path class="pic-water" stroke-width="20" d="M-10 172C80 130 150 206 250 166S360 116 410 126" />
      <g class="pic-block">
        <path d="M16 16h130l18 76-58 46-90-18z" />
        <path d="M182 16h100l10 92-96 18z" />
        <path d="M312 16h72v66l-62 22z" />
        <path d="M16 204l116 8 10 32H16z" />
        <path d="M180 214l110-18 94 28v20H180z" />
      </g>
      {spots.map((spot, index) => (
        <g key={spot.x}>
          <circle class="pic-point" cx={spot.x} cy={spot.y} r="8" />
          <text class="pic-text" x={spot.x + 13} y={spot.y + 5}>
            {places[index]}
          </text>
        </g>
      ))}
    </svg>
  )
}

function Bars({ name, rows }: { name: string; rows: readonly { area: string; offers: number }[] }) {
  const most = Math.max(...rows.map((row) => row.offers))
  return (
    <svg viewBox={`0 0 400 ${rows.length * 34}`} role="img" aria-label={name}>
      {rows.map((row, index) => (
        <g key={row.area} transform={`translate(0 ${index * 34})`}>
          <text class="pic-text pic-text--end" x="80" y="22">
            {row.area}
          </text>
          <rect class="pic-bar" x="92" y="7" width={(270 * row.offers) / most} height="20" />
          <text class="pic-text" x={100 + (270 * row.offers) / most} y="22">
            {row.offers}
          </text>
        </g>
      ))}
      <path class="pic-axis" d={`M92 0V${rows.length * 34}`} />
    </svg>
  )
}
