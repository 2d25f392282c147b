/** What the card says itself; what the initiative wrote stays in its own language. */
export interface CardWords {
  /** The language by its own name. */
  readonly name: string
  readonly dir: 'ltr' | 'rtl'
  readonly welcome: string
  /** In front of what the resident wants to be called. */
  readonly called: string
  readonly when: string
  readonly where: string
  readonly door: string
  readonly host: string
  readonly anyHost: string
  readonly cost: string
  readonly free: string
  readonly costUnknown: string
  readonly code: string
  readonly showCode: string
  readonly sure: string
  readonly waiting: string
  readonly otherDay: string
  readonly off: string
  readonly route: string
  readonly scan: string
  /** On paper, where nothing can be tapped. */
  readonly cannot: string
  readonly cannotTitle: string
  readonly notComing: string
  readonly chooseDay: string
  readonly move: string
  readonly cancelled: string
  readonly moved: string
  readonly gone: string
  readonly goneText: string
  readonly failed: string
  readonly print: string
  readonly languages: string
}
