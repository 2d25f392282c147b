import type { Context } from 'hono'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { findForm, findWords } from './forms.ts'
import { words } from './messages.ts'

/** The form with this municipality's themes and areas in it, and its words. */
export async function questionForm(c: Context<PageEnv>, house: House) {
  const { municipality, locale } = c.var.ctx
  const [themes, areas] = await Promise.all([
    listThemes(house.database, municipality, undefined),
    listAreas(house.database, municipality, ['buurt', 'wijk', 'gebied']),
  ])
  const choosable = choosableAreas(areas)
  const named = themes.map((theme) => ({ id: theme.slug, name: theme.name[locale] }))
  return {
    themes,
    areas,
    form: findForm(
      named.map((theme) => theme.id),
      choosable.map((area) => area.id),
    ),
    text: findWords(words[locale], named, choosable, locale),
  }
}

/** The municipality's own areas when it has them, else its wijken: a list people can choose from. */
function choosableAreas(areas: readonly Area[]): readonly Area[] {
  const own = areas.filter((area) => area.level === 'gebied')
  return own.length > 0 ? own : areas.filter((area) => area.level === 'wijk')
}
