import { choice, choices, form, optional, reachFields, text, wrongReach } from '#platform/forms/index.ts'
import { offerKinds, talents } from '../domain.ts'

const told = {
  soort: choice(offerKinds, { as: 'radio' }),
  woorden: text({ max: 1000, lines: 4 }),
  talent: choices(talents, { min: 0 }),
} as const

/** What somebody offers one initiative. */
export const toOneForm = form({ ...told, ...reachFields }, { check: wrongReach })

/** What somebody offers the neighbourhood: one of these areas. */
export function toAreaForm(areas: readonly string[]) {
  return form({ ...told, gebied: choice(areas, { as: 'select' }), ...reachFields }, { check: wrongReach })
}
export type ToAreaForm = ReturnType<typeof toAreaForm>

/** The kind words there are to choose from, or words of one's own. */
export const kindWords = ['dank', 'later', 'elders', 'eigen'] as const
export type KindWords = (typeof kindWords)[number]

/** What a team writes back. */
export const answerForm = form({ antwoord: text({ max: 1000, lines: 4 }) })

/** Letting something rest is done with a kind word. */
export const restForm = form(
  { tekst: choice(kindWords, { as: 'radio' }), eigen: optional(text({ max: 1000, lines: 3 })) },
  { check: ({ tekst, eigen }) => (tekst === 'eigen' && eigen === null ? { eigen: { code: 'empty' } } : {}) },
)

/** Whether what looks like spam is real. */
export const judgeForm = form({ besluit: choice(['echt', 'weg']) })

/** To which initiative the connector suggests something. */
export const suggestForm = (initiatives: readonly string[]) =>
  form({ initiatief: choice(initiatives, { as: 'select' }) })
