import { email, form, hidden, search } from '#platform/forms/index.ts'

/** Asks where the link goes; `naar` is the page that somebody wanted to see. */
export const signInForm = form({ email: email(), naar: hidden(search({ max: 500 })) })

/** What somebody wants to be called; nothing is fine too. */
export const nameForm = form(
  { naam: search({ max: 60 }) },
  // Browsers fill in an address where a name is asked, and whoever they work with would see it.
  { check: ({ naam }) => (naam.includes('@') ? { naam: { code: 'an-address' } } : {}) },
)
