import {
  checkbox,
  date,
  email,
  form,
  hidden,
  number,
  optional,
  search,
  tel,
  text,
} from '#platform/forms/index.ts'

/**
 * A name has no address, number or link in it, also not one that mail programs make of `casino.nl`: the hosts see it, and
 * it goes in a mail to whatever address was typed.
 */
const noName = /@|:|\/\/|www\.|\d{4,}|[\p{L}\d]\.\p{L}{2,}|[\u202a-\u202e\u2066-\u2069]/iu

/** To join one date: a name, one way to be reached, and whether it is the first time. */
export const joinForm = form(
  {
    naam: text({ max: 40, autocomplete: 'given-name' }),
    email: optional(email()),
    telefoon: optional(tel()),
    eerste: checkbox(),
    dag: hidden(date()),
    sinds: hidden(search({ max: 20 })),
  },
  {
    check: ({ naam, email: mail, telefoon }) => ({
      ...(noName.test(naam) ? { naam: { code: 'an-address' } } : {}),
      ...(mail === null && telefoon === null ? { email: { code: 'no-way' } } : {}),
    }),
  },
)

/** How many there were on a date. */
export const countForm = form(
  {
    kwamen: number({ min: 0, max: 10_000 }),
    nieuw: number({ min: 0, max: 10_000 }),
    dag: hidden(date()),
  },
  { check: ({ kwamen, nieuw }) => (nieuw > kwamen ? { nieuw: { code: 'more-than-all' } } : {}) },
)

/** Which date, where nothing else is asked. */
export const dayForm = form({ dag: hidden(date()) })
