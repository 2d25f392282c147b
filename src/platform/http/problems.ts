/** It is not there, or not for you to see: the two look the same from outside. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
}

/** The actor may not do this. */
export class Forbidden extends Error {
  override readonly name = 'Forbidden'
}

/** Somebody else changed it in the meantime. */
export class Conflict extends Error {
  override readonly name = 'Conflict'
}
