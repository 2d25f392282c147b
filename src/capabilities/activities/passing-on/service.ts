import { publicQuery } from '#platform/db/doors.ts'
import { readDatesOf } from './store.ts'

export const datesOfInitiative = publicQuery(readDatesOf)
