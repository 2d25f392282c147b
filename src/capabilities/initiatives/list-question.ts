import type { Context } from 'hono'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { listForm } from './forms/list.ts'

/** The form of the list with this municipality's themes and areas in it. */
export async function listQuestion(c: Context<PageEnv>, house: House) {
  const { municipality } = c.var.ctx
  const [themes, areas] = await Promise.all([
    listThemes(house.database, municipality, undefined),
    listAreas(house.database, municipality, ['gebied', 'wijk']),
  ])
  const offered = areasToChoose(areas)
  const form = listForm(
    themes.map((theme) => theme.slug),
    offered.map((area) => area.id),
  )
  return { themes, offered, form }
}

/** A municipality's own areas when it has drawn them, else the wijken. */
function areasToChoose(areas: readonly Area[]): readonly Area[] {
  const own = areas.filter((area) => area.level === 'gebied')
  return own.length > 0 ? own : areas.filter((area) => area.level === 'wijk')
}
