import { choice, fallback, form, hidden, number, optional, search } from '#platform/forms/index.ts'
import type { FieldText, ValueOf } from '#platform/forms/index.ts'
import type { Words } from './messages.ts'

/** What can be asked of the list, as it stands in an address; themes and areas are the municipality's own. */
export function listForm(themes: readonly string[], areas: readonly string[]) {
  return form({
    q: search({ max: 200 }),
    gebied: optional(choice(areas, { as: 'select' })),
    thema: hidden(optional(choice(themes))),
    pagina: hidden(fallback(number({ min: 1, max: 500 }), 1)),
  })
}

export type ListForm = ReturnType<typeof listForm>
export type ListInput = ValueOf<ListForm['fields']>

/** The words of the form, with the municipality's own areas. */
export function listText(
  text: Words['list'],
  city: string,
  areas: readonly { readonly id: string; readonly name: string }[],
): FieldText<ListForm> {
  return {
    q: { label: text.what, hint: text.whatHint },
    gebied: {
      label: text.area,
      options: Object.fromEntries(areas.map((area) => [area.id, area.name])),
      none: text.everywhere(city),
    },
  }
}
