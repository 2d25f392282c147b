/** How far somebody is in one direction; words say what each means. */
export type RoseLevel = 1 | 2 | 3

export interface RosePoint {
  /** One word, or two short ones: it stands beside the rose. */
  readonly label: string
  readonly level: RoseLevel
  /** What the level is called. */
  readonly says: string
  /** Where one can change it. */
  readonly href?: string
}

/** North, east, south, west. */
export type RosePoints = readonly [RosePoint, RosePoint, RosePoint, RosePoint]

export interface RoseDrawingProps {
  /** Unique in the page: its name and description are found by it. */
  readonly id: string
  readonly title: string
  readonly points: RosePoints
}

/** The rose in words, for who does not see it. */
export function roseInWords(points: RosePoints): string {
  return points.map(({ label, says }) => `${label}: ${says}.`).join(' ')
}

/** How far a point reaches: as far as one of the three rings. */
const reach: Readonly<Record<RoseLevel, number>> = { 1: 38, 2: 62, 3: 86 }
const outer = 92
const quarters = [0, 1, 2, 3] as const

/**
 * The rose itself. A point differs by level in its length and in its filling (hollow, half, whole), so that nobody
 * needs the colours. These stand as attributes, for a drawing that is printed has no stylesheet; the classes are for
 * forced colours.
 */
export function RoseDrawing({ id, title, points }: RoseDrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      class="rose__drawing"
      viewBox="0 0 400 308"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>{roseInWords(points)}</desc>
      <g transform="translate(200 152)">
        <Dial />
        {quarters.map((quarter) => (
          <g key={quarter} transform={`rotate(${quarter * 90})`}>
            <Dart level={points[quarter].level} />
          </g>
        ))}
        <circle class="rose__hub" r="5" fill="var(--brick)" stroke="var(--card)" stroke-width="2" />
      </g>
      {points.map((point, index) => (
        <Label key={point.label} {...places[index]!} {...point} />
      ))}
    </svg>
  )
}

function Dial() {
  const ticks = Array.from({ length: 24 }, (_, index) => index * 15).filter((turn) => turn % 90 !== 0)
  return (
    <>
      <circle class="rose__ring" r={outer} fill="var(--card)" stroke="var(--edge)" stroke-width="1.5" />
      {[reach[1], reach[2]].map((radius) => (
        <circle
          key={radius}
          class="rose__ring"
          r={radius}
          fill="none"
          stroke="var(--edge)"
          stroke-width="1"
          stroke-dasharray="1 4"
          stroke-linecap="round"
        />
      ))}
      {ticks.map((turn) => (
        <path
          key={turn}
          class="rose__ring"
          d={`M0 ${-outer}v${turn % 45 === 0 ? 10 : 6}`}
          transform={`rotate(${turn})`}
          stroke="var(--edge)"
          stroke-width="1"
        />
      ))}
      {quarters.map((quarter) => (
        <path
          key={quarter}
          class="rose__between"
          d="M0 0L-9 -22L0 -52L9 -22Z"
          transform={`rotate(${45 + quarter * 90})`}
          fill="var(--land)"
          stroke="var(--block-line)"
          stroke-width="1"
          stroke-linejoin="round"
        />
      ))}
    </>
  )
}

/** One point, to the north: of two halves, as on old maps. */
function Dart({ level }: { level: RoseLevel }) {
  const tip = -reach[level]
  const half = (side: -1 | 1) => `M0 0L${side * 17} -17L0 ${tip}Z`
  return (
    <>
      <Half path={half(-1)} filled={level > 1} />
      <Half path={half(1)} filled={level > 2} />
    </>
  )
}

function Half({ path, filled }: { path: string; filled: boolean }) {
  return (
    <path
      class={filled ? 'rose__full' : 'rose__hollow'}
      d={path}
      fill={filled ? 'var(--link)' : 'var(--card)'}
      stroke={filled ? 'var(--card)' : 'var(--link)'}
      stroke-width="1.5"
      stroke-linejoin="round"
    />
  )
}

interface Place {
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
}

const places: readonly Place[] = [
  { x: 200, y: 24, anchor: 'middle' },
  { x: 300, y: 149, anchor: 'start' },
  { x: 200, y: 276, anchor: 'middle' },
  { x: 100, y: 149, anchor: 'end' },
]

function Label({ x, y, anchor, label, says }: Place & RosePoint) {
  return (
    <>
      <text
        class="rose__label"
        {...written}
        x={x}
        y={y}
        text-anchor={anchor}
        font-weight="700"
        fill="var(--ink)"
      >
        {label}
      </text>
      <text class="rose__says" {...written} x={x} y={y + 20} text-anchor={anchor} fill="var(--soft)">
        {says}
      </text>
    </>
  )
}

const written = { 'font-family': 'var(--font)', 'font-size': '16' } as const

/** A point by itself, before its words in a list. */
export function RoseMark({ level }: { level: RoseLevel }) {
  return (
    <svg
      class="rose__mark"
      viewBox="-20 -94 40 96"
      width="20"
      height="48"
      aria-hidden="true"
      focusable="false"
    >
      <Dart level={level} />
    </svg>
  )
}
