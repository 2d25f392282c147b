import { choice, email, form, hidden, search } from '#platform/forms/index.ts'
import { cancelledRhythms, rhythms } from './domain.ts'

/** Asks where the mail goes; `wat` is what is followed, as an address names it. */
export const followForm = form({ email: email(), wat: hidden(search({ max: 1500 })) })

/** Asks for a link to what somebody follows. */
export const linkForm = form({ email: email() })

export const weekdayValues = ['1', '2', '3', '4', '5', '6', '7'] as const

/** How often, kind by kind. */
export const preferencesForm = form({
  overzicht: choice(rhythms),
  zoekvragen: choice(rhythms),
  afgelast: choice(cancelledRhythms),
  dag: choice(weekdayValues, { as: 'select' }),
})
