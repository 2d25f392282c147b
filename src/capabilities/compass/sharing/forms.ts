import { choice, form, optional } from '#platform/forms/index.ts'

/** With whom a theme can be shared; ending it is a button of its own. */
export const lendable = ['connector', 'officer', 'municipality'] as const

/** What can be chosen: `areas` are asked for only when it is not known where the idea lies. */
export interface LendChoices {
  readonly officers: readonly string[]
  readonly areas: readonly string[]
}

/** With whom. Whoever shares with an officer says with which; with the connector, of which area. */
export function lendForm({ officers, areas }: LendChoices) {
  return form(
    {
      met: choice(
        lendable.filter((one) => one !== 'officer' || officers.length > 0),
        { as: 'radio' },
      ),
      ambtenaar: optional(choice(officers, { as: 'select' })),
      gebied: optional(choice(areas, { as: 'select' })),
    },
    {
      check: ({ met, ambtenaar, gebied }) => ({
        ...(met === 'officer' && ambtenaar === null ? { ambtenaar: { code: 'which' } } : {}),
        ...(met === 'connector' && areas.length > 0 && gebied === null ? { gebied: { code: 'which' } } : {}),
      }),
    },
  )
}
export type LendForm = ReturnType<typeof lendForm>
