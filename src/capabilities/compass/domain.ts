import type { Brand } from '#platform/brand.ts'
import type { Locale, PersonId } from '#platform/context/ctx.ts'
import type { Expectation } from './questions/next-steps.ts'

/** Betrokkenheid, waarde, politiek, voorwaarden. */
export const themes = ['involvement', 'worth', 'politics', 'conditions'] as const
export type Theme = (typeof themes)[number]

/** What the themes are called in addresses. */
export const themeSlugs: Readonly<Record<Theme, string>> = {
  involvement: 'betrokkenheid',
  worth: 'waarde',
  politics: 'politiek',
  conditions: 'voorwaarden',
}

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
  /** When a municipality published it, and who wrote the questions; left out for version 0. */
  readonly made?: { readonly at: Date; readonly by: 'municipality' | 'samenspel' }
}

/** A version as it was published: with every language that was written, also one that is not offered. */
export interface PublishedSet extends QuestionSet {
  readonly locales: readonly Locale[]
}

export type CompassId = Brand<'CompassId'>

/** With whom a theme is shared: nobody, the connector of the area, one officer by name, or the municipality. */
export const sharedWith = ['nobody', 'connector', 'officer', 'municipality'] as const
export type SharedWith = (typeof sharedWith)[number]

/** An idea that is thought through, without what was answered. */
export interface Compass {
  readonly id: CompassId
  /** What they call the idea. */
  readonly title: string
  readonly variant: Variant
  readonly locale: Locale
  /** Whose it is; `null` while only whoever holds its secret link can open it. */
  readonly person: PersonId | null
  readonly initiative: string | null
  readonly areas: readonly string[]
  readonly begunAt: Date
  readonly changedAt: Date
}

/** An answer, and the version of the questions that it was given to. */
export interface Answer {
  readonly question: string
  readonly theme: Theme
  readonly version: number
  readonly words: string
  /** Rises with each change: whoever changes it says which one they saw. 0 is not there yet. */
  readonly revision: number
}

/** How far somebody is with a theme, in their own eyes, and with whom they share it. */
export interface ThemeState {
  readonly theme: Theme
  readonly standing: Standing
  readonly sharedWith: SharedWith
  readonly officer: PersonId | null
  readonly sharedAt: Date | null
}

/** Something hoped for from the municipality, in one's own words too. */
export interface Hope {
  readonly kind: Expectation
  readonly words: string
  /** The conversation that it opened, once it was shared. */
  readonly conversation: string | null
}

/** A Kompas as its own people see it. */
export interface OwnCompass {
  readonly compass: Compass
  readonly answers: readonly Answer[]
  readonly themes: readonly ThemeState[]
  readonly hopes: readonly Hope[]
}

/** An idea that nobody claimed is erased when nobody touched it for so long. */
export const unclaimedDays = 365

/** One Kompas is mailed once in so many minutes, and one address gets at most so many links within an hour. */
export const mailMinutes = 5
export const mailsPerHour = 3
