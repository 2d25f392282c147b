export type {
  Accessibility,
  InitiativeFacts,
  InitiativeId,
  Phase,
  Place,
  PublicContact,
  RoomForNewcomers,
} from './domain.ts'
export { phases, roomStates, unknownAccess } from './domain.ts'
export { accessibilityOf, factsOf, placeOf } from './schema.ts'
export type { HeadRow, PublishedInitiativeRow } from './schema.ts'
export { mayImport } from './policy.ts'
export { nameKey } from './names.ts'
export {
  initiativeMoved,
  initiativeRemoved,
  initiativesChanged,
  initiativeTakenAlong,
  initiativeWaits,
} from './happenings.ts'
export { addressesOf, headOf, setStanding } from './service/moderate.ts'
export { readWaiting } from './store/waiting.ts'
export type { WaitingPage } from './store/waiting.ts'
export { placeInitiativesAgain } from './service/place-again.ts'
export { findInitiative, findPublished, findSimilar, listInitiatives } from './service/find.ts'
export { initiativesByName, keepInitiatives, markClaimed } from './service/keep.ts'
export type { Claimed, KnownInitiative } from './service/keep.ts'
export { publishedInitiatives, spotOf } from './service/publish.ts'
export { answerAsExchange } from './correspondence/begin.ts'
export { answersToHosts } from './correspondence/answer-door.ts'
export { askingBack } from './correspondence/mails.ts'
export type { AskingBack } from './correspondence/mails.ts'
export { answerersOf } from './correspondence/post.ts'
export { flaggedAfterDays, freshness, hiddenAfterDays } from './freshness/freshness.ts'
export type { Freshness } from './freshness/freshness.ts'
export { isCallRefused } from './freshness/store.ts'
export { chooseCalls } from './freshness/service.ts'
export {
  accessInWords,
  freshInWords,
  languagesInWords,
  mailHref,
  mapHref,
  paragraphsOf,
  placeInWords,
  stateInWords,
  telHref,
  webHref,
} from './views/facts.ts'
export type { Fact } from './views/facts.ts'
export { Address, AskSoon, ContactLinks, FactList, ThemesCard, WhereLinks } from './views/parts.tsx'
export { initiativeOrganization, schemaPlace } from './json-ld.ts'
export { InitiativePage } from './views/initiative.tsx'
export { phaseTerms } from './terms.ts'
export { Notice } from './views/own/notice.tsx'
export { Photos } from './photos/views.tsx'
export { initiativeFor } from './service/for-reader.ts'
export { confirmedByTeam } from './service/edit.ts'
export { nowhere } from './parts.ts'
export { placeFrom } from './forms/parts.ts'
export { placeFinder } from './routes/places.ts'
export { ownWords } from './own-messages.ts'
export { visible } from './service/visible.ts'
export { canEdit, canOwn } from './policy.ts'
export { areaNameOf } from './areas.ts'
export { myInitiatives } from './service/mine.ts'
export { readOwn } from './service/look.ts'
