import type { Locale } from '#platform/context/ctx.ts'
import type { FieldText } from '#platform/forms/index.ts'
import type { Area } from '#capabilities/municipalities/index.ts'
import type { AskForm } from '../forms.ts'
import { askingWords } from '../messages.ts'

export type Areas = readonly Pick<Area, 'id' | 'name'>[]

/** The words of the form, with the names of the areas. */
export function formText(locale: Locale, areas: Areas): FieldText<AskForm> {
  const t = askingWords[locale].form
  return {
    ...t,
    buurt: { ...t.buurt, options: Object.fromEntries(areas.map(({ id, name }) => [id, name])) },
  }
}
