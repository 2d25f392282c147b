import { formSuspicions } from '#platform/abuse/abuse.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

/** What can be wrong with a page. */
export const problems = ['outdated', 'improper', 'personal', 'other'] as const
export type Problem = (typeof problems)[number]

/** Why a report was put aside: it looks like spam, and somebody looks before it counts. */
export const suspicions = [...formSuspicions, 'network', 'address'] as const
export type Suspicion = (typeof suspicions)[number]

/** What a moderator can decide: about a report the first two, about a new page the last two. */
export const outcomes = ['left', 'taken-down', 'published', 'sent-back'] as const
export type Outcome = (typeof outcomes)[number]
export const outcomesOfReport = ['left', 'taken-down'] as const
export const outcomesOfLook = ['published', 'sent-back'] as const

/** Who did not get what they hoped for, and so may ask a second moderator. */
export const mayAskAgain: Readonly<Record<Outcome, 'owners' | 'reporter' | null>> = {
  left: 'reporter',
  'taken-down': 'owners',
  published: null,
  'sent-back': 'owners',
}

/** What a second moderator can say: it stays so, or the other way round. */
export const verdicts = ['upheld', 'reversed'] as const
export type Verdict = (typeof verdicts)[number]

/** How the page stands when a second moderator turns a decision round. */
export const turnedRound: Readonly<Record<Outcome, 'published' | 'hidden'>> = {
  left: 'hidden',
  'taken-down': 'published',
  published: 'hidden',
  'sent-back': 'published',
}

export interface Report {
  readonly id: string
  readonly initiative: InitiativeId
  readonly activity: string | null
  readonly name: string
  readonly problem: Problem
  readonly words: string
  readonly email: string | null
  readonly locale: Locale
  /** Empty: it counts. Else it is put aside until somebody looked. */
  readonly held: readonly Suspicion[]
  readonly reportedAt: Date
  readonly dueAt: Date
}

export interface Decision {
  readonly id: string
  readonly initiative: InitiativeId
  readonly name: string
  readonly outcome: Outcome
  readonly reason: string
  /** `null` when they were forgotten, or nobody may ask again any more. */
  readonly decidedBy: PersonId | null
  readonly decidedAt: Date
}

/** A second moderator was asked. */
export interface Appeal {
  readonly decision: Decision
  readonly words: string
  readonly askedAt: Date
  readonly dueAt: Date
}

/** A report, and an appeal, is decided within so many working days. */
export const workingDays = 5
/** A second moderator can be asked for six weeks, as long as one may object to a decision of a municipality. */
export const appealDays = 42
/** So long after it was closed a report keeps its words and the address of whoever sent it. */
export const keptDays = 90

/** More reports than this with one address within a day are put aside: mail goes to that address. */
export const reportsOfAddress = 3
