import { checkbox, choice, choices, form, hidden, optional, text } from '#platform/forms/index.ts'
import { isId } from '#platform/ids.ts'
import { cardLocales, declineReasons, followAnswers, hostKinds, needCodes } from './domain.ts'
import type { HostKind } from './domain.ts'

const longestName = 30

/** A first name or a codeword: letters, in three words at most. Nothing else fits in, so nothing else goes along. */
export const isCalled = (name: string): boolean =>
  /^[\p{L}\p{M}][\p{L}\p{M}'’-]*( [\p{L}\p{M}][\p{L}\p{M}'’-]*){0,2}$/u.test(name)

const wrongName = ({ naam }: { readonly naam: string | null }) =>
  naam === null || isCalled(naam) ? null : { naam: { code: 'not-a-name' } }

/** What a worker asks of a host. `days` are the next dates, `hosts` whom one can ask. */
export function askForm(days: readonly string[], hosts: readonly HostKind[]) {
  const host = choice(hostKinds, { as: 'radio' })
  return form(
    {
      activiteit: hidden(text({ max: 40 })),
      sleutel: hidden(text({ max: 40 })),
      dag: choice(days, { as: 'radio' }),
      host: hosts.length > 1 ? host : hidden(host),
      needs: choices(needCodes),
      naam: optional(text({ max: longestName, autocomplete: 'off' })),
      taal: choice(cardLocales, { as: 'select' }),
      ja: checkbox({ must: true }),
    },
    {
      check: (given) => ({
        ...wrongName(given),
        ...(isId(given.sleutel) ? {} : { sleutel: { code: 'empty' } }),
        ...(hosts.includes(given.host) ? {} : { host: { code: 'empty-choice' } }),
      }),
    },
  )
}
export type AskForm = ReturnType<typeof askForm>

/** What a worker does with one in the list. */
export const listForm = form({ besluit: choice(['agree', 'cancel', 'came', 'missed', ...followAnswers]) })

/** A card anew, or on paper: what the resident wants to be called travels in the body, and is not kept. */
export const cardForm = form(
  { naam: optional(text({ max: longestName, autocomplete: 'off' })) },
  {
    check: (given) => wrongName(given) ?? {},
  },
)
export const paperForm = form(
  { token: text({ max: 60 }), naam: optional(text({ max: longestName })) },
  { check: (given) => wrongName(given) ?? {} },
)

/** What a host answers. */
export const hostActs = ['accept', 'propose', 'decline', 'came', 'missed'] as const
export const hostForm = form({ besluit: choice(hostActs) })
export const acceptForm = form(
  { naam: optional(text({ max: longestName, autocomplete: 'given-name' })) },
  { check: (given) => wrongName(given) ?? {} },
)
export const proposeForm = (days: readonly string[]) => form({ dag: choice(days, { as: 'radio' }) })
export const declineForm = form({ reden: choice(declineReasons) })

/** What a resident does with the card. */
export const residentForm = form({ besluit: choice(['cancel', 'move']) })
export const moveForm = (days: readonly string[]) => form({ dag: choice(days, { as: 'radio' }) })
