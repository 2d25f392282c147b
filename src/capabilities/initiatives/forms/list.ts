import { choice, fallback, form, hidden, number, optional, search } from '#platform/forms/index.ts'
import type { FieldText, ValueOf } from '#platform/forms/index.ts'
import type { Words } from '../messages.ts'

/** What can be asked of the list, as it stands in an address; themes and areas are the municipality's own. */
export function listForm(themes: readonly string[], areas: readonly string[]) {
  return form({
    q: search({ max: 200 }),
    gebied: optional(choice(areas, { as: 'select' })),
    thema: optional(choice(themes, { as: 'select' })),
    pagina: hidden(fallback(number({ min: 1, max: 500 }), 1)),
  })
}

export type ListForm = ReturnType<typeof listForm>
export type ListInput = ValueOf<ListForm['fields']>

interface Named {
  readonly id: string
  readonly name: string
}

/** The words of the form, with the municipality's own areas and themes. */
export function listText(
  text: Words['list'],
  city: string,
  own: { readonly areas: readonly Named[]; readonly themes: readonly Named[] },
): FieldText<ListForm> {
  return {
    q: { label: text.what, hint: text.whatHint },
    gebied: { label: text.area, options: named(own.areas), none: text.everywhere(city) },
    thema: { label: text.theme, options: named(own.themes) },
  }
}

function named(items: readonly Named[]): Record<string, string> {
  return Object.fromEntries(items.map((item) => [item.id, item.name]))
}
