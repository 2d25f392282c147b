import { choice, email, form, hidden, optional, search, text } from '#platform/forms/index.ts'
import { outcomesOfLook, outcomesOfReport, problems, verdicts } from './domain.ts'

/** What is wrong with a page. `over` is the page, `sinds` when the form was drawn. */
export const reportForm = form({
  wat: choice(problems),
  uitleg: text({ max: 1000, lines: 4 }),
  email: optional(email()),
  over: hidden(search({ max: 100 })),
  sinds: hidden(search({ max: 20 })),
})

const reason = text({ max: 2000, lines: 5 })

/** Shorter than this is no sentence. */
const shortest = 20

function tooShort(reden: string) {
  return reden.length < shortest ? { reden: { code: 'too-short' } } : {}
}

export const reportDecisionForm = form(
  { besluit: choice(outcomesOfReport), reden: reason },
  { check: ({ reden }) => tooShort(reden) },
)

/** A page that goes out needs no reason. */
export const lookDecisionForm = form(
  { besluit: choice(outcomesOfLook), reden: optional(reason) },
  { check: ({ besluit, reden }) => (besluit === 'published' ? {} : tooShort(reden ?? '')) },
)

export const judgementForm = form(
  { besluit: choice(verdicts), reden: reason },
  { check: ({ reden }) => tooShort(reden) },
)

/** Why somebody does not agree with a decision. */
export const appealForm = form({ waarom: text({ max: 2000, lines: 5 }) })
