export { findPersonalData } from './find.ts'
export { personalKinds, type Found, type PersonalKind, type Piece } from './kinds.ts'
