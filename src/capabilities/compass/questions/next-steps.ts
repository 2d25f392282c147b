import type { Locale } from '#platform/context/ctx.ts'
import { themes } from '../domain.ts'
import type { Standing, Theme } from '../domain.ts'
import { stepTable } from './step-table.ts'

/** What somebody may hope for from the municipality, in the order in which it is asked. */
export const expectations = [
  'information',
  'contacts',
  'thinking-along',
  'space',
  'money',
  'permit',
  'task',
  'left-alone',
] as const
export type Expectation = (typeof expectations)[number]

/** When a step is told: how far one is with a theme, or what one hopes for; `everything-clear` when nothing is left. */
export type StepCondition =
  | { readonly theme: Theme; readonly standing: Standing }
  | { readonly expectation: Expectation }
  | 'everything-clear'

export interface NextStep {
  readonly when: StepCondition
  /** Where in Samenspel one can do it. */
  readonly href: string
  readonly words: Readonly<Record<Locale, { readonly say: string; readonly link: string }>>
}

export interface WhereOneStands {
  readonly standings: Readonly<Record<Theme, Standing>>
  readonly expectations: readonly Expectation[]
}

/**
 * What one can do now: for each theme that is not clear a step, then one for each thing that is hoped for. They are
 * ideas without an order of importance; the order is that of the themes and of the expectations.
 */
export function nextSteps({ standings, expectations: hopes }: WhereOneStands): readonly NextStep[] {
  const clear = themes.every((theme) => standings[theme] === 'clear')
  return stepTable.filter(({ when }) => {
    if (when === 'everything-clear') return clear
    return 'theme' in when ? standings[when.theme] === when.standing : hopes.includes(when.expectation)
  })
}
