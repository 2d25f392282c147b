import type { Gathered } from './gather.ts'
import type { AreaMapProps, MapArea, MapPoint } from './props.ts'
import type { Box } from './box.ts'
import type { MarkProps } from './marks.tsx'
import type { Outline } from './outline.ts'
import type { Dot, Size, View } from './view.ts'
import { walkingMinutes } from '../geo/shape.ts'
import { boxAround } from './box.ts'
import { Flag, flagBox } from './flag.tsx'
import { gather } from './gather.ts'
import { Mark, markRadius, Names, ReachText, Scale, You } from './marks.tsx'
import { placeNames } from './names.ts'
import { dotOf, isWithin } from './view.ts'

/** Marks closer than this are gathered: WCAG 2.2 asks 24 pixels to tap them apart, a phone may show them smaller. */
const nearest = 34
const mostNamesInGroup = 5

export interface LayerProps extends AreaMapProps {
  readonly named: readonly {
    readonly name: string
    readonly outline: Outline
    readonly tone?: MapArea['tone']
  }[]
  /** As large as this layer is drawn, before it is enlarged. */
  readonly view: View
}

/** The words on a map and what can be tapped, for one width of the screen. */
export function Layer(props: LayerProps) {
  const { view, you, texts, named } = props
  const groups = groupsIn(props)
  const marks = groups.map(({ dot }) => boxAround(dot, markRadius * 2, markRadius * 2))
  const metres = scaleFor(view)
  const here = you && isWithin(view, dotOf(you, view)) ? hereOf(props, you, marks) : null
  const taken = [...(here?.taken ?? []), ...(here?.reach ? [] : [scaleBox(view)])]
  const names = placeNames(named, [...marks, ...taken], view)
  return (
    <>
      <Names names={names} />
      {here && <You {...here} name={here.title} />}
      {here?.reach ? (
        <ReachText {...here.reach} />
      ) : (
        <Scale metres={metres} size={view} view={view} text={texts.scale(metres)} />
      )}
      {groups.map((group) => (
        <Mark {...markOf(group, props)} />
      ))}
      {here && <Flag {...here} />}
    </>
  )
}

/** Where is looked from, with a flag that covers no mark. */
function hereOf({ view, texts }: LayerProps, you: NonNullable<AreaMapProps['you']>, marks: readonly Box[]) {
  const dot = dotOf(you, view)
  const lowest = dot.y + you.metres * view.pixelsPerMetre
  const text = you.place === undefined ? texts.me : texts.here
  const flag = flagBox(dot, text, marks, view)
  // Close by the circle lies outside the drawing, and there is nothing to write on.
  const reach = lowest <= view.height && {
    dot: { x: dot.x, y: Math.min(lowest, view.height - 10) },
    text: texts.radius(walkingMinutes(you.metres)),
  }
  return {
    dot,
    reach,
    text,
    title: you.place ?? texts.you,
    box: flag,
    taken: [boxAround(dot, 22, 22), flag, ...(reach ? [boxAround(reach.dot, 150, 20)] : [])],
  }
}

function groupsIn({ points, view }: LayerProps): Gathered<MapPoint>[] {
  const inView = points.filter((point) => isWithin(view, dotOf(point, view)))
  return gather(inView, (point) => dotOf(point, view), nearest).map((group) => ({
    ...group,
    dot: keptWithin(view, group.dot),
  }))
}

/** A mark at the edge is moved until all of it can be seen. */
function keptWithin({ width, height }: Size, { x, y }: Dot): Dot {
  const inset = markRadius + 1
  return {
    x: Math.min(Math.max(x, inset), width - inset),
    y: Math.min(Math.max(y, inset), height - inset),
  }
}

function scaleBox({ width, height }: Size): Box {
  return boxAround({ x: 0, y: height }, width * 0.7, 60)
}

/** The longest round distance that takes at most a fifth of the drawing. */
function scaleFor(view: View): number {
  const fits = roundDistances.filter((metres) => metres * view.pixelsPerMetre <= view.width / 5)
  return fits.at(-1) ?? roundDistances[0]!
}

const roundDistances = [50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000]

function markOf({ items, dot }: Gathered<MapPoint>, { texts, groupHref }: AreaMapProps): MarkProps {
  const [first] = items
  if (items.length === 1 && first) {
    return { dot, href: first.href, name: first.name, text: String(first.number ?? ''), isGroup: false }
  }
  const names = items.slice(0, mostNamesInGroup).map(({ name }) => name)
  const name = texts.group(items.length, names)
  return { dot, href: groupHref(items), name, text: `${items.length}×`, isGroup: true }
}
