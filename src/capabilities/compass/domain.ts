import type { Locale } from '#platform/context/ctx.ts'

/** Betrokkenheid, waarde, politiek, voorwaarden. */
export const themes = ['involvement', 'worth', 'politics', 'conditions'] as const
export type Theme = (typeof themes)[number]

/** An idea, or taking over a task of the municipality (uitdaagrecht). */
export const variants = ['idea', 'challenge'] as const
export type Variant = (typeof variants)[number]

/** Nog open, mee bezig, helder: chosen by who fills it in, never reckoned. */
export const standings = ['open', 'busy', 'clear'] as const
export type Standing = (typeof standings)[number]

/** What the page of an initiative may tell already, so that it is not asked twice. */
export type KnownPart = 'about' | 'people' | 'place' | 'money' | 'when'

export interface QuestionWords {
  readonly ask: string
  readonly help: string
  readonly example: string
  readonly why: string
}

export interface Question {
  /** Stays for ever: an answer points to it. */
  readonly id: string
  readonly theme: Theme
  /** Asked only when somebody wants to take over a task of the municipality. */
  readonly only?: 'challenge'
  readonly known?: KnownPart
  readonly words: { readonly nl: QuestionWords } & Partial<Record<Locale, QuestionWords>>
}

export interface QuestionSet {
  /** 0 is ours, in code; a municipality begins at 1. */
  readonly version: number
  readonly questions: readonly Question[]
}
