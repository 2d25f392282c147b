import { choice, date, form, hidden, number, optional, text } from '#platform/forms/index.ts'
import { agreementStates, helpedAnswers, highestRevision, kinds, sides } from './domain.ts'

/** What somebody writes is at most this long, typed or mailed. */
export const longestText = 5000
const paragraph = { max: longestText, lines: 5 } as const

/** A question to the municipality; `initiatives` are the slugs of one's own. */
export function askForm(initiatives: readonly string[], areas: readonly string[]) {
  return form({
    soort: choice(kinds, { as: 'radio' }),
    onderwerp: text({ max: 120 }),
    vraag: text(paragraph),
    initiatief: optional(choice(initiatives, { as: 'select' })),
    gebied: optional(choice(areas, { as: 'select' })),
  })
}
export type AskForm = ReturnType<typeof askForm>

/** Who is the contact; from the second on with the reason why it changes. `was` is who it was on this page. */
export function contactForm(officers: readonly string[], change: 'first' | 'handover') {
  const wie = choice(officers, { as: 'select' })
  const waarom = text({ max: 1000, lines: 2 })
  const was = hidden(optional(text({ max: 20 })))
  return form({ was, wie, waarom: change === 'first' ? optional(waarom) : waarom })
}

/** How the other side sees a note. */
export const replyForm = form({ zo: text({ max: 2000, lines: 3 }) })

/** What comes next in the words of one side. */
export const nextForm = form({
  wie: choice(sides, { as: 'radio' }),
  stap: text({ max: 300 }),
  wanneer: date(),
})

export const reopenForm = form({ nodig: text(paragraph) })

export const noteForm = form({ verslag: text(paragraph) })

export const proposeForm = form({
  wie: choice(sides, { as: 'radio' }),
  wat: text({ max: 300 }),
  wanneer: date(),
})

export const stepForm = form({
  naar: hidden(choice(agreementStates)),
  versie: hidden(number({ min: 1, max: highestRevision })),
  reden: optional(text({ max: 1000, lines: 2 })),
  wanneer: optional(date()),
})

export const endForm = form({ uitkomst: text(paragraph) })

export const helpedForm = form({ geholpen: choice(helpedAnswers, { as: 'radio' }) })
