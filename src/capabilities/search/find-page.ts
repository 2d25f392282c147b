import type { Context } from 'hono'
import { listAreas, listThemes } from '#capabilities/municipalities/index.ts'
import type { Area, Theme } from '#capabilities/municipalities/index.ts'
import type { Locale, MunicipalityId } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { findForm, findWords } from './forms.ts'
import { words } from './messages.ts'

/** The form with this municipality's themes and areas in it, and its words. */
export async function questionForm(c: Context<PageEnv>, house: House) {
  const { municipality, locale } = c.var.ctx
  return questionFormOf(house.database, municipality, locale)
}

/** The same, for work without a page. */
export async function questionFormOf(database: Database, municipality: MunicipalityId, locale: Locale) {
  const [themes, areas] = await Promise.all([
    listThemes(database, municipality, undefined),
    listAreas(database, municipality, ['buurt', 'wijk', 'gebied']),
  ])
  return { areas, ...formOf(themes, areas, locale) }
}

type Made = { readonly themes: readonly Theme[] } & ReturnType<typeof makeForm>

/** Lists are remembered for some seconds, and so is the form that is made of them. */
const made: Record<Locale, WeakMap<readonly Area[], Made>> = { nl: new WeakMap(), en: new WeakMap() }

function formOf(themes: readonly Theme[], areas: readonly Area[], locale: Locale): Made {
  const before = made[locale].get(areas)
  if (before?.themes === themes) return before
  const form = { themes, ...makeForm(themes, areas, locale) }
  made[locale].set(areas, form)
  return form
}

function makeForm(themes: readonly Theme[], areas: readonly Area[], locale: Locale) {
  const choosable = choosableAreas(areas)
  const named = themes.map((theme) => ({ id: theme.slug, name: theme.name[locale] }))
  return {
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
