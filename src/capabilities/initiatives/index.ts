export type { Accessibility, InitiativeFacts, InitiativeId, Phase, Place, PublicContact, RoomForNewcomers } from './domain.ts'
