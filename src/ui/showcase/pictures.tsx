import { Table } from '../table/table.tsx'
import { ChartFrame, MapFrame } from '../figure/figure.tsx'
import { List } from '../list/list.tsx'
import { Part, Specimen, type PartProps } from './part.tsx'

/** Pictures and the same facts beside them. */
export function PicturePart({ t }: PartProps) {
  const p = t.pictures
  return (
    <Part id="beeld" {...t.parts.beeld}>
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

const spots = [
  { x: 128, y: 104 },
  { x: 372, y: 88 },
  { x: 470, y: 236 },
]

function Map({ name, places }: { name: string; places: readonly string[] }) {
  return (
    <svg viewBox="0 0 640 300" role="img" aria-label={name}>
      <rect class="pic-land" width="640" height="300" />
      <path class="pic-water" stroke-width="24" d="M-10 200C120 150 230 240 380 190S560 130 650 145" />
      <g class="pic-block">
        <path d="M24 20h190l26 96-92 58-124-22z" />
        <path d="M262 20h190l16 116-196 24z" />
        <path d="M496 20h120v82l-104 26z" />
        <path d="M24 236l180 10 14 34H24z" />
        <path d="M290 250l190-26 136 34v22H290z" />
      </g>
      {spots.map((spot, index) => (
        <g key={spot.x}>
          <circle class="pic-point" cx={spot.x} cy={spot.y} r="10" />
          <text class="pic-text" x={spot.x + 18} y={spot.y + 5}>
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
    <svg viewBox={`0 0 640 ${rows.length * 40}`} role="img" aria-label={name}>
      {rows.map((row, index) => (
        <g key={row.area} transform={`translate(0 ${index * 40})`}>
          <text class="pic-text pic-text--end" x="170" y="25">
            {row.area}
          </text>
          <rect class="pic-bar" x="184" y="9" width={(400 * row.offers) / most} height="22" />
          <text class="pic-text" x={194 + (400 * row.offers) / most} y="25">
            {row.offers}
          </text>
        </g>
      ))}
      <path class="pic-axis" d={`M184 0V${rows.length * 40}`} />
    </svg>
  )
}
