import { referenceCase, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import type { MultiPolygon, Shape } from '#platform/geo/shape.ts'
import { partsOf } from '#platform/geo/shape.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { readNewestCbsAreas, readOwnAreas, saveCbsAreas, saveOwnAreas } from './cbs-store.ts'
import type { CbsRow, OwnArea } from './cbs-store.ts'
import type { CbsArea } from './geojson/area.ts'
import { areasDrawn } from './happenings.ts'
import { mayAdminister, maySetUp } from './policy.ts'
import { asAreaToSave } from './service.ts'
import { replaceAreas } from './store.ts'
import type { AreaToSave } from './store.ts'

/** Keeps areas as CBS drew them, for the whole installation. @returns how many were new or different */
export const keepCbsAreas = referenceCase<readonly CbsArea[], number>(
  { name: 'municipalities.keepCbsAreas', may: maySetUp },
  saveCbsAreas,
)

/** Draws a municipality's wijken and buurten anew from CBS, and its own areas over them. */
export const redrawAreas = useCase<undefined, { drawn: number }>(
  { name: 'municipalities.redrawAreas', may: maySetUp, records: 'areas.drawn' },
  (work) => redraw(work),
)

/**
 * Says which buurten a municipality's own areas cover, and what they are called from which day. Half an area is worse
 * than none: with one buurt that CBS does not know, nothing is changed.
 */
export const defineAreas = useCase<readonly OwnArea[], { drawn: number; unknown: string[] }>(
  {
    name: 'municipalities.defineAreas',
    may: mayAdminister,
    records: 'areas.defined',
    happened: ({ drawn }) => drawn > 0,
  },
  async (work, areas) => {
    const neighbourhoods = (await readNewestCbsAreas(work)).filter((area) => area.level === 'buurt')
    const known = new Set(neighbourhoods.map((area) => area.code))
    const unknown = areas.flatMap((area) => area.neighbourhoods.filter((code) => !known.has(code)))
    const [first] = neighbourhoods
    if (!first || unknown.length > 0) return { drawn: 0, unknown: [...new Set(unknown)] }
    await saveOwnAreas(work, areas, first.year)
    const { drawn } = await redraw(work)
    await announce(work, areasDrawn, { drawn })
    return { drawn, unknown: [] }
  },
)

async function redraw(work: Work): Promise<{ drawn: number }> {
  const cbs = await readNewestCbsAreas(work)
  const own = await readOwnAreas(work, localDay(work.ctx.now))
  const neighbourhoods = cbs.filter((area) => area.level === 'buurt')
  const gebieden = own.flatMap((area) => {
    const covered = neighbourhoods.filter((one) => area.neighbourhoods.includes(one.code))
    return covered.length > 0 ? [{ ...area, shape: together(covered.map((one) => one.shape)) }] : []
  })
  const wijken = new Set(cbs.filter((area) => area.level === 'wijk').map((area) => area.code))
  const areas = cbs.map((area) => asCbsArea(area, wijken, own))
  if (cbs.length > 0) await replaceAreas(work, ['wijk', 'buurt'], areas)
  if (own.length > 0) await replaceAreas(work, ['gebied'], gebieden.map(asGebied))
  return { drawn: areas.length + gebieden.length }
}

function asCbsArea(
  area: CbsRow,
  wijken: ReadonlySet<string>,
  own: readonly { readonly area_id: string; readonly neighbourhoods: readonly string[] }[],
): AreaToSave {
  const { code, level, name, shape, year } = area
  // A buurt's code begins with that of its wijk: BU03920303 lies in WK039203.
  const wijk = `WK${code.slice(2, 8)}`
  const above = own.filter((one) => one.neighbourhoods.includes(code)).map((one) => one.area_id)
  const partOf = level === 'buurt' ? [...(wijken.has(wijk) ? [wijk] : []), ...above] : []
  return asAreaToSave({ id: code, level, name, partOf, shape, schematic: false, year })
}

function asGebied(area: {
  readonly area_id: string
  readonly name: string
  readonly shape: Shape
}): AreaToSave {
  return asAreaToSave({
    id: area.area_id,
    level: 'gebied',
    name: area.name,
    partOf: [],
    shape: area.shape,
    schematic: false,
    year: null,
  })
}

function together(shapes: readonly Shape[]): MultiPolygon {
  return { type: 'MultiPolygon', coordinates: shapes.flatMap((shape) => [...partsOf(shape)]) }
}
