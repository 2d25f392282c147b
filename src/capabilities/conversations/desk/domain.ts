import type { PersonId } from '#platform/context/ctx.ts'
import type { ConversationId, Kind, Side } from '../domain.ts'
import type { NextStep } from '../next.ts'
import type { Term } from '../reminders/steps.ts'

/** So many on a page: what one can oversee, and what a telephone loads at once. */
export const perPage = 25
/** What ends within so many working days is near. */
export const nearDays = 3

/** A conversation as the lists of the municipality show it. Days are local ISO dates. */
export interface DeskRow {
  readonly id: ConversationId
  readonly subject: string
  readonly kind: Kind
  readonly areas: readonly string[]
  readonly contactName: string | null
  readonly contactDue: string
  /** What is due next: a step of the conversation or something agreed. */
  readonly nextStep: NextStep
  readonly nextWords: string
  readonly nextBy: Side
  readonly nextDue: string | null
  readonly endedAt: Date | null
  readonly outcome: string
}

/** One page of a long list, and how long the list is. */
export interface DeskPage<Row> {
  readonly rows: readonly Row[]
  readonly total: number
}

/** Which page of a list, from 1. */
export interface PageOf {
  readonly page: number
  readonly perPage: number
}

/** Whose own question it is, nobody answers for the municipality. */
export interface Myself {
  readonly person: PersonId
  readonly teams: readonly string[]
}

/** A promised day is an agreement of the municipality here. */
type WatchedKind = Exclude<Term, 'promise'>

/** A term that is near or over. */
export interface WatchedTerm {
  readonly id: ConversationId
  readonly subject: string
  readonly areas: readonly string[]
  readonly contactName: string | null
  readonly term: WatchedKind
  readonly owner: Side
  readonly what: string
  readonly due: string
}

/** How many terms are over and how many near, by the areas that a conversation lies in. */
export interface WatchedCount {
  readonly areas: readonly string[]
  readonly term: WatchedKind
  readonly owner: Side
  readonly late: number
  readonly near: number
}

/** What is near or over: how much of it where, and which, the oldest first. */
export interface Watched {
  readonly counts: readonly WatchedCount[]
  readonly rows: readonly WatchedTerm[]
}

/** How many terms of one kind are over and near. */
export interface Tally {
  readonly late: number
  readonly near: number
}

/** The terms of an area; `null` is what lies in none. */
export interface AreaTally {
  readonly id: string | null
  readonly name: string
  readonly contact: Tally
  readonly answer: Tally
  readonly city: Tally
  readonly initiative: Tally
}
