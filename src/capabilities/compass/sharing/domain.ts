import type { PersonId } from '#platform/context/ctx.ts'
import type { Question, SharedWith, Standing, Theme } from '../domain.ts'

/** An answer as somebody of the municipality reads it: with the question as it was worded then. */
export interface LentAnswer {
  readonly question: Question
  /** Of the questions: 0 is ours. */
  readonly version: number
  readonly words: string
}

/** A theme that is lent, as it stands now. */
export interface LentTheme {
  readonly theme: Theme
  readonly standing: Standing
  readonly sharedWith: Exclude<SharedWith, 'nobody'>
  readonly sharedAt: Date
  /** In the order of the questions; what is not answered is left out. */
  readonly answers: readonly LentAnswer[]
}

/** A Kompas in a list of what is lent. */
export interface ListedLent {
  readonly id: string
  readonly title: string
  readonly themes: readonly Theme[]
  /** When the newest of these was lent. */
  readonly sharedAt: Date
}

/** That somebody of the municipality read a theme. */
export interface NotedReading {
  readonly theme: Theme
  /** What they are called; `null` once they asked to be forgotten. */
  readonly name: string | null
  /** As what they could read it: a role of `readerRoles`. */
  readonly readAs: string
  readonly at: Date
}

/** Somebody of the municipality whom a theme can be lent to by name. */
export interface Officer {
  readonly id: PersonId
  /** Their name and function, as far as they said these. */
  readonly name: string
}

/** What the municipality received of a theme, as it keeps it sealed (`compass_record.content`). */
export interface Sealed {
  readonly title: string
  readonly standing: Standing
  readonly sharedWith: SharedWith
  readonly answers: readonly {
    readonly question: string
    readonly version: number
    readonly ask: string
    readonly words: string
  }[]
}
