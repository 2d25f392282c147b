/** What a worker sees, when the wish is left unsaid: which words stand together, and what they come down to. */
export interface Situation {
  /** Topics of the thesaurus, divided by spaces: what helps most often first. */
  readonly means: string
  /**
   * Groups divided by ` & `, that all stand near to each other in any order. A group is words and phrases by commas;
   * `a/b` stands for either word, `@name` for a meaning of `meanings.ts`, and `!` before a group says that none of it
   * may be there.
   */
  readonly when: string
  /** A sentence that is read so. */
  readonly example: string
  /** One that looks alike and is not. */
  readonly not: string
}
