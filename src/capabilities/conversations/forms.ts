import { choice, date, form, hidden, number, optional, text } from '#platform/forms/index.ts'
import { agreementStates, helpedAnswers, kinds, sides } from './domain.ts'

const paragraph = { max: 5000, lines: 5 } as const

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

/** Who is the contact; from the second on with the reason why it changes. */
export function contactForm(officers: readonly string[], change: 'first' | 'handover') {
  const wie = choice(officers, { as: 'select' })
  const waarom = text({ max: 1000, lines: 2 })
  return form({ wie, waarom: change === 'first' ? optional(waarom) : waarom })
}

export const noteForm = form({ verslag: text(paragraph) })

export const proposeForm = form({
  wie: choice(sides, { as: 'radio' }),
  wat: text({ max: 300 }),
  wanneer: date(),
})

export const stepForm = form({
  naar: hidden(choice(agreementStates)),
  versie: hidden(number({ min: 1 })),
  reden: optional(text({ max: 1000, lines: 2 })),
  wanneer: optional(date()),
})

export const endForm = form({ uitkomst: text(paragraph) })

export const helpedForm = form({ geholpen: choice(helpedAnswers, { as: 'radio' }) })
