import { createHash } from 'node:crypto'

/** What somebody had before them when they began to type: which change of an answer, and its words in short. */
export interface Seen {
  readonly revision: number
  readonly digest: string
}

/** Words in short, to know again whether somebody touched them. */
export function digestOf(words: string): string {
  return createHash('sha256').update(words).digest('hex').slice(0, 16)
}

/** As it travels along with a form, unseen. */
export const seenText = (revision: number, words: string): string => `${revision}-${digestOf(words)}`

/** Reads it back; whatever is no such thing, has seen nothing. */
export function seenOf(text: string): Seen {
  const [, revision, digest] = /^(\d{1,9})-([\da-f]{16})$/.exec(text) ?? []
  return revision === undefined || digest === undefined
    ? { revision: 0, digest: digestOf('') }
    : { revision: Number(revision), digest }
}

/** Whether these are the words that somebody found there: then they did not change this answer, and need not save it. */
export const isUntouched = (words: string, seen: Seen): boolean => digestOf(words) === seen.digest
