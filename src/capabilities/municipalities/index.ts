export type { Area, Level, Theme } from './domain.ts'
export {
  addMunicipality,
  areasOfSpots,
  asAreaToSave,
  decideSettings,
  drawAreas,
  listAreas,
  listMunicipalities,
  listSettings,
  listThemes,
  rememberPostcodes,
  removeMunicipality,
} from './service.ts'
export type { Settings } from './settings.ts'
export { openAddressBook } from './locatieserver.ts'
export {
  readAreasByName as areasByName,
  readPostcode as postcodeSpot,
  readSettings as settingsOf,
} from './store.ts'
export { areasDrawn, themeMerged } from './happenings.ts'
export type { OwnAreaLine } from './own-areas/read.ts'
export { readOwnAreaFile, unknownLines } from './own-areas/read.ts'
export { ownAreaSentence } from './own-areas/messages.ts'
export { defineAreas, keepCbsAreas, redrawAreas } from './areas.ts'
export type { OwnArea } from './cbs-store.ts'
export type { CbsArea } from './geojson/area.ts'
export { readAreas } from './geojson/read-areas.ts'
export { sentenceFor } from './geojson/problems.ts'
export { geojsonMessages } from './geojson/messages.ts'
