import type { FindForm, FindInput } from '../forms.ts'

/** Writes addresses that differ from the current question in some answers; to page 1 and the whole map unless told. */
export type Address = (changes: Partial<FindInput>, path?: string) => string

export function addresses(form: FindForm, input: FindInput): Address {
  return (changes, path = '/activiteiten') => {
    const query = form.toQuery({ ...input, pagina: 1, kader: '', ...changes })
    const text = query.toString()
    return text === '' ? path : `${path}?${text}`
  }
}
