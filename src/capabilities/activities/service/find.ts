import { publicQuery } from '#platform/db/doors.ts'
import { readActivitiesById, readActivitiesOf, readActivity, readDates, readDatesOf } from '../store.ts'

export const findActivity = publicQuery(readActivity)
export const activitiesById = publicQuery(readActivitiesById)
export const datesOfActivity = publicQuery(readDates)
export const datesOfInitiative = publicQuery(readDatesOf)
export const activitiesOfInitiative = publicQuery(readActivitiesOf)
