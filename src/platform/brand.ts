/** A string that cannot be mistaken for another kind of string: `InitiativeId` is not `ActivityId`. */
export type Brand<Name extends string> = string & { readonly __brand: Name }
