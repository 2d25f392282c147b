/** What signs are learned from: notes and phrases, each with the reason for which no activity is the answer. */
import { linesIn } from './lines.ts'

/** A text, and the reason for which no activity is the answer; `none` when there is none. */
export interface Sign {
  readonly reason: string
  readonly text: string
}

/** Lines of `signs/`. */
export const signs = (): Sign[] =>
  linesIn('signs/*.tsv').map(([reason = '', text = '']) => ({ reason, text }))
