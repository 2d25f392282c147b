import { email, hidden, optional, search, tel, text } from './fields.ts'

/**
 * A name has no address, number or link in it, also not one that mail programs make of `casino.nl`: others see and print
 * it, and it goes in a mail to whatever address was typed.
 */
const noName = /@|:|\/\/|www\.|\d{4,}|[\p{L}\d]\.\p{L}{2,}|[\u202a-\u202e\u2066-\u2069]/iu

/** How somebody without an account says who they are: a first name, one way to be reached, and when the form was drawn. */
export const reachFields = {
  naam: text({ max: 40, autocomplete: 'given-name' }),
  email: optional(email()),
  telefoon: optional(tel()),
  sinds: hidden(search({ max: 20 })),
} as const

/** A name is no address (`an-address`), and there is some way to be reached (`either`). */
export function wrongReach(given: {
  readonly naam: string
  readonly email: string | null
  readonly telefoon: string | null
}) {
  if (noName.test(given.naam)) return { naam: { code: 'an-address' } }
  return given.email === null && given.telefoon === null ? { email: { code: 'either' } } : {}
}
