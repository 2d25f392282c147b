/** A word of the municipality's own: what people type, and what fitting offers are called. */
export interface OwnWord {
  /** Folded (see `fold`). */
  readonly phrase: string
  /** Single folded words. */
  readonly search: readonly string[]
  /** Slugs of themes that fit as a whole. */
  readonly themes: readonly string[]
}

/** More words than this for one phrase would find everything. */
export const mostMeant = 8
