import { choice, choices, fallback, form, hidden, optional, text } from '#platform/forms/index.ts'
import { conditions } from '../domain.ts'
import { times } from '../reading/times.ts'
import { topics } from '../thesaurus/index.ts'
import { everywhere, gapWhos, inOrder, mostExtras, verdicts } from './domain.ts'
import type { Gap, TopicId } from './domain.ts'

/** What the form of a gap note does: show it first, change it, or keep it. */
export const steps = ['zien', 'aanpassen', 'zetten'] as const

/** What is missing, out of lists alone. `places` are the neighbourhoods of the team. */
export const gapForm = (places: readonly string[]) =>
  form(
    {
      mist: choice(
        topics.map(({ id }) => id),
        { as: 'select' },
      ),
      wanneer: choices(times),
      eis: choices(conditions),
      wie: choices(gapWhos),
      plek: optional(choice(places, { as: 'select' })),
      stap: hidden(fallback(choice(steps), 'zien')),
    },
    {
      check: (value) => {
        const { extras, place } = gapIn(value)
        if (extras.length <= mostExtras(place)) return {}
        return { eis: { code: place === everywhere ? 'too-many' : 'too-fine' } }
      },
    },
  )

interface Chosen {
  readonly mist: string
  readonly wanneer: readonly string[]
  readonly eis: readonly string[]
  readonly wie: readonly string[]
  /** `null` is the whole area of the team. */
  readonly plek: string | null
}

/** What was chosen in the form, as a note. */
export const gapIn = ({ mist, wanneer, eis, wie, plek }: Chosen): Gap => ({
  topic: mist as TopicId,
  extras: inOrder([
    ...wanneer.map((one) => `when:${one}`),
    ...eis.map((one) => `condition:${one}`),
    ...wie.map((one) => `who:${one}`),
  ]),
  place: plek ?? everywhere,
})

/** What a team says of an offer. */
export const feedbackForm = form({ activiteit: hidden(text({ max: 40 })), oordeel: choice(verdicts) })
