/** Words that mean a chip or a route. The key says which; `rules.test.ts` reads both sentences of every rule. */
export interface Rule {
  readonly key: string
  /** Phrases by commas; `a/b` stands for either word. */
  readonly phrases: string
  /** A sentence that must be read so. */
  readonly example: string
  /** One that looks alike and must not. */
  readonly not: string
}
