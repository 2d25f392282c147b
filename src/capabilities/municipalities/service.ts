import type { Database } from '#platform/db/database.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { remembered } from '#platform/db/remember.ts'
import { boundsOf, centreOf, contains } from '#platform/geo/shape.ts'
import type { Spot } from '#platform/geo/spot.ts'
import type { Tenant } from '#platform/http/house.ts'
import { fold } from '#platform/language/normalise.ts'
import { firstThemes } from './domain.ts'
import type { Area, Level } from './domain.ts'
import { mayAdminister, maySetUp } from './policy.ts'
import {
  deleteEverything,
  readAreas,
  readAreasAround,
  readMunicipalities,
  readSettings,
  readThemes,
  replaceAreas,
  saveLook,
  saveMunicipality,
  savePostcodes,
  saveSettings,
  saveThemes,
} from './store.ts'
import type { Settings } from './settings.ts'
import type { AreaToSave } from './store.ts'

/** Every municipality of this installation, by name. */
export const listMunicipalities = (database: Database): Promise<Tenant[]> =>
  readMunicipalities(database.publicSql)

/** Adds a municipality, or changes its name, host and look. A new one begins with the usual themes. */
export const addMunicipality = useCase<Omit<Tenant, 'id'>, void>(
  { name: 'municipalities.add', may: maySetUp, records: 'municipality.added' },
  async (work, tenant) => {
    await saveMunicipality(work, tenant)
    const themes = await readThemes({ db: work.db, municipality: work.ctx.municipality })
    if (themes.length === 0) await saveThemes(work, firstThemes)
  },
)

/** Takes a municipality away with all that it holds; that it was removed stays in the audit trail. */
export const removeMunicipality = useCase<undefined, { rows: number }>(
  { name: 'municipalities.remove', may: maySetUp, records: 'municipality.removed' },
  async (work) => ({ rows: await deleteEverything(work) }),
)

/** Decides anew. */
export const decideSettings = useCase<Settings, void>(
  { name: 'municipalities.decideSettings', may: mayAdminister, records: 'settings.decided' },
  saveSettings,
)

/** Chooses how the site looks: one of the looks there are (`availableLooks`), which whoever asks has made sure of. */
export const chooseLook = useCase<{ look: string }, void>(
  {
    name: 'municipalities.chooseLook',
    may: mayAdminister,
    records: 'look.chosen',
    about: ({ look }) => look,
  },
  (work, { look }) => saveLook(work, look),
)

/** Puts a municipality's areas of some levels in place of the ones it had. */
export const drawAreas = useCase<{ levels: readonly Level[]; areas: readonly AreaToSave[] }, void>(
  { name: 'municipalities.drawAreas', may: maySetUp, records: 'areas.drawn' },
  (work, { levels, areas }) => replaceAreas(work, levels, areas),
)

/** An area with what can be reckoned from its shape and its name. */
export function asAreaToSave(area: Omit<AreaToSave, 'bounds' | 'centre' | 'folded'>): AreaToSave {
  return { ...area, bounds: boundsOf(area.shape), centre: centreOf(area.shape), folded: fold(area.name) }
}

/** Remembers where postcodes lie, for when no address service can be reached. */
export const rememberPostcodes = useCase<readonly ({ readonly postcode: string } & Spot)[], void>(
  { name: 'municipalities.rememberPostcodes', may: maySetUp, records: 'postcodes.remembered' },
  savePostcodes,
)

// Every page asks for both, and shapes are long to read.
export const listThemes = remembered(publicQuery((reading) => readThemes(reading)))
/** What the municipality decided for itself. */
export const listSettings = remembered(publicQuery((reading) => readSettings(reading)))
export const listAreas = remembered(
  publicQuery((reading, levels: readonly Level[]) => readAreas(reading, levels)),
)

/** For each row the areas it lies in and the name that people know its neighbourhood by. */
export async function areasOfSpots(
  work: Work,
  rows: readonly { readonly lat: number | null; readonly lon: number | null }[],
): Promise<{ areas: string[]; area_name: string | null }[]> {
  const box = boxAround(rows)
  const areas = box ? await readAreasAround(work, ['wijk', 'buurt', 'gebied'], box) : []
  const known = new Map<string, { areas: string[]; area_name: string | null }>()
  return rows.map(({ lat, lon }) => {
    if (lat === null || lon === null) return { areas: [], area_name: null }
    const key = `${lat},${lon}`
    const found = known.get(key) ?? around(areas, { lat, lon })
    known.set(key, found)
    return found
  })
}

/** The bounds of all spots together; `null` when there is none. */
function boxAround(rows: Parameters<typeof areasOfSpots>[1]): Area['bounds'] | null {
  const spots = rows.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [[lon, lat] as const]))
  return spots.length === 0 ? null : boundsOf({ type: 'Polygon', coordinates: [spots] })
}

function around(areas: readonly Area[], spot: Spot): { areas: string[]; area_name: string | null } {
  const inside = areas.filter((area) => near(area.bounds, spot) && contains(area.shape, spot))
  const ids = new Set(inside.flatMap((area) => [area.id, ...area.partOf]))
  const named = inside.find((area) => area.level === 'buurt') ?? inside.find((area) => area.level === 'wijk')
  return { areas: [...ids], area_name: named?.name ?? null }
}

function near({ west, south, east, north }: Area['bounds'], { lat, lon }: Spot): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north
}
