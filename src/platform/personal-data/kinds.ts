/** What can point to a person. The names are those of the command line and stand in its answers. */
export const personalKinds = [
  'bsn',
  'telefoon',
  'e-mail',
  'postcode-huisnummer',
  'iban',
  'naam',
  'geboortedatum',
] as const
export type PersonalKind = (typeof personalKinds)[number]

/** A piece of a text: from `start` up to, not including, `end`, in UTF-16 units. */
export interface Piece {
  readonly start: number
  readonly end: number
}

/** A piece of a text that looks like a person's. */
export interface Found extends Piece {
  readonly kind: PersonalKind
}
