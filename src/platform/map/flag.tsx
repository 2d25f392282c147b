import type { Box } from './box.ts'
import type { Dot, Size } from './view.ts'
import { boxAround, touches } from './box.ts'
import { isWithin, tenth } from './view.ts'

const height = 20
/** From the spot to the flag; a mark that lies on the spot stays in sight between them. */
const stick = { free: 14, overMark: 22 } as const
const letterWidth = 7.6

/** Where a flag with this text goes: above the spot, or where it covers the fewest marks. */
export function flagBox(dot: Dot, text: string, marks: readonly Box[], size: Size): Box {
  const width = text.length * letterWidth + 14
  const isTaken = marks.some((mark) => touches(mark, boxAround(dot, 14, 14)))
  const from = isTaken ? stick.overMark : stick.free
  const [aside, away] = [from + width / 2, from + height / 2]
  const places = [
    { x: dot.x, y: dot.y - away },
    { x: dot.x, y: dot.y + away },
    { x: dot.x + aside, y: dot.y },
    { x: dot.x - aside, y: dot.y },
  ].map((middle) => boxAround(middle, width, height))
  const cost = (box: Box): number =>
    marks.filter((mark) => touches(mark, box)).length + (isOn(box, size) ? 0 : 99)
  return places.reduce((best, box) => (cost(box) < cost(best) ? box : best))
}

function isOn({ left, right, top, bottom }: Box, size: Size): boolean {
  return isWithin(size, { x: left, y: top }, 2) && isWithin(size, { x: right, y: bottom }, 2)
}

/** Says where is looked from; drawn last, so that no mark covers it. */
export function Flag({ dot, text, box }: { dot: Dot; text: string; box: Box }) {
  const middle = { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
  return (
    <g class="area-map__flag" aria-hidden="true">
      <path d={pointer(dot, box)} />
      <rect
        x={tenth(box.left)}
        y={tenth(box.top)}
        width={tenth(box.right - box.left)}
        height={height}
        rx={4}
      />
      <text x={tenth(middle.x)} y={tenth(middle.y)}>
        {text}
      </text>
    </g>
  )
}

/** A small triangle from the near side of the flag towards the spot. */
function pointer(dot: Dot, { left, right, top, bottom }: Box): string {
  const [x, y] = [tenth(dot.x), tenth(dot.y)]
  if (left > dot.x) return `M${tenth(left)} ${y - 5}v10l-6-5z`
  if (right < dot.x) return `M${tenth(right)} ${y - 5}v10l6-5z`
  return bottom < dot.y ? `M${x - 5} ${tenth(bottom)}h10l-5 6z` : `M${x - 5} ${tenth(top)}h10l-5-6z`
}
