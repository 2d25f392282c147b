/** It is not there, or not for you to see: the two look the same from outside. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The actor may not do this. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

/** The address is right, the method is not; `allowed` are the ones that work. */
export class WrongMethod extends Error {
  override readonly name = 'WrongMethod'
  readonly allowed: readonly string[]
  constructor(allowed: readonly string[]) {
    super(`use ${allowed.join(', ')}`)
    this.allowed = allowed
  }
}

/** Somebody else changed it in the meantime. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}
