/** One thing looked at: how it is, and what to do when it should be otherwise. */
export interface Finding {
  /** Stable, for programs: `node`, `database`. */
  readonly about: string
  /** `look`: it works, but somebody should look at it. */
  readonly state: 'good' | 'look' | 'wrong'
  readonly sentence: string
  readonly mend?: string
}

export const good = (about: string, sentence: string): Finding => ({ about, state: 'good', sentence })
export const look = (about: string, sentence: string, mend: string): Finding => ({
  about,
  state: 'look',
  sentence,
  mend,
})
export const wrong = (about: string, sentence: string, mend: string): Finding => ({
  about,
  state: 'wrong',
  sentence,
  mend,
})
