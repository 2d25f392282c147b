import { postcodeSpot } from '#capabilities/municipalities/index.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { readInitiative, readInitiatives } from '../store/published.ts'

export const findInitiative = publicQuery(readInitiative)
export const listInitiatives = publicQuery(readInitiatives)
export const spotOfPostcode = publicQuery(postcodeSpot)
