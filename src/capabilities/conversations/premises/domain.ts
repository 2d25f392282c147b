import type { Brand } from '#platform/brand.ts'

export type StepId = Brand<'StepId'>

/** What a tenant and a landlord settle. */
export const matters = ['repair', 'lease', 'sale', 'use'] as const
export type Matter = (typeof matters)[number]

/**
 * The steps with which each begins, by their word in `messages.*.ts`; either side adds others. Our own order, to be
 * changed by those who do this work.
 */
export const usualSteps = {
  repair: ['seen', 'quote', 'ordered', 'repaired', 'checked'],
  lease: ['viewed', 'terms', 'rent', 'signed', 'keys'],
  sale: ['viewed', 'valued', 'offer', 'decided', 'deed'],
  use: ['viewed', 'rules', 'permitted', 'keys', 'checked'],
} as const satisfies Readonly<Record<Matter, readonly string[]>>
export type UsualStep = (typeof usualSteps)[Matter][number]

/** More than this is no list that anybody keeps an eye on. */
export const mostSteps = 30

/** A step on the way. Days are local ISO dates. */
export interface Step {
  readonly id: StepId
  readonly position: number
  readonly title: string
  /** The day that the municipality promises; `null` as long as it promised none. */
  readonly promisedOn: string | null
  /** The day that it promised first. */
  readonly firstPromisedOn: string | null
  /** Why it became another day. */
  readonly reason: string
  /** The day on which it was done. */
  readonly doneOn: string | null
  /** Rises with each change: who changes it says which one they saw. */
  readonly revision: number
}

/** How a step stands, the same for both sides. */
export type Standing = 'done' | 'done-late' | 'late' | 'promised' | 'open'

/** Whether a step was done, and in time: a day that was promised first and moved is no longer what counts, but it is shown. */
export function standingOf({ promisedOn, doneOn }: Step, today: string): Standing {
  if (doneOn !== null) return promisedOn !== null && doneOn > promisedOn ? 'done-late' : 'done'
  if (promisedOn === null) return 'open'
  return promisedOn < today ? 'late' : 'promised'
}

/** What comes next: the first step that was not done. A tenant need not ask for it, so it stands on top. */
export const nextStepOf = (steps: readonly Step[]): Step | null =>
  steps.find(({ doneOn }) => doneOn === null) ?? null
