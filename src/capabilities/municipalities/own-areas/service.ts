import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { fold } from '#platform/language/normalise.ts'
import type { Area } from '../domain.ts'
import { mayAdminister, maySetUp } from '../policy.ts'
import { readAreas } from '../store.ts'
import { asLongAsWeKnow } from './domain.ts'
import type { NamedArea } from './domain.ts'
import { readAreaNames, readNamesOn, saveAreaName, savePublishedName } from './store.ts'

/** The municipality's own areas with their names of before, now and later. */
export const listNamedAreas = useCase<undefined, NamedArea[]>(
  { name: 'municipalities.listNamedAreas', may: mayAdminister, records: null },
  async (work) => {
    const names = Map.groupBy(await readAreaNames(work), ({ area }) => area)
    return (await shown(work)).map((area) => ({ ...area, names: names.get(area.id) ?? [] }))
  },
)

export interface Renaming {
  readonly id: string
  readonly name: string
  /** The day from which it holds: today or later. */
  readonly from: string
}

/** Gives an own area another name from a day on; when that is today, everybody sees it at once. */
export const renameArea = useCase<Renaming, void, Area>(
  {
    name: 'municipalities.renameArea',
    on: async (work, { id }) => {
      const area = (await shown(work)).find((one) => one.id === id)
      if (!area) throw new NotFound()
      return area
    },
    may: mayAdminister,
    records: 'area.renamed',
    about: (area) => area.id,
  },
  async (work, area, { name, from }) => {
    const known = (await readAreaNames(work)).some((one) => one.area === area.id)
    if (!known) await saveAreaName(work, { area: area.id, name: area.name, from: asLongAsWeKnow })
    await saveAreaName(work, { area: area.id, name, from })
    await nameAreas(work)
  },
)

/** Names begin and end on a day: shows the ones of today. @returns how many areas are called otherwise now */
export const nameAreasOfToday = useCase<undefined, { named: number }>(
  { name: 'municipalities.nameAreasOfToday', may: maySetUp, records: null },
  nameAreas,
)

async function nameAreas(work: Work): Promise<{ named: number }> {
  const names = await readNamesOn(work, localDay(work.ctx.now))
  const others = (await shown(work)).filter(({ id, name }) => (names.get(id) ?? name) !== name)
  for (const { id } of others) {
    const name = names.get(id)!
    await savePublishedName(work, { area: id, name, folded: fold(name) })
  }
  return { named: others.length }
}

function shown(work: Work): Promise<Area[]> {
  return readAreas({ db: work.db, municipality: work.ctx.municipality }, ['gebied'])
}
