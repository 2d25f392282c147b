import { choice, email, form, hidden, optional, search, text } from '#platform/forms/index.ts'
import { longestMessage } from './correspondence.ts'

const words = text({ max: longestMessage, lines: 8 })
const stamp = hidden(search({ max: 20 }))

/** A first message to an initiative; `sinds` is when the form was drawn. */
export const firstForm = form(
  {
    bericht: words,
    naam: optional(text({ max: 60, autocomplete: 'given-name' })),
    email: email(),
    sinds: stamp,
  },
  // Browsers fill in an address where a name is asked, and the other side would see it.
  { check: ({ naam }) => (naam?.includes('@') ? { naam: { code: 'an-address' } } : {}) },
)

/** What somebody writes back, on either side. */
export const backForm = form({ bericht: words, sinds: stamp })

/** To end an exchange, or to take it away with all that was said. */
export const endForm = form({ besluit: choice(['sluit', 'wis']) })

/** About a message that was put aside. */
export const heldForm = form({ bericht: text({ max: 40 }), besluit: choice(['stuur', 'weg']) })
