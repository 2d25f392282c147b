export type { Area, Level, Theme } from './domain.ts'
export {
  addMunicipality,
  areasOfSpots,
  asAreaToSave,
  drawAreas,
  listAreas,
  listMunicipalities,
  listThemes,
  rememberPostcodes,
} from './service.ts'
export { openAddressBook } from './locatieserver.ts'
export { readAreasByName as areasByName, readPostcode as postcodeSpot } from './store.ts'
