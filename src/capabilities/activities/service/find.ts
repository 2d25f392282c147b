import { publicQuery } from '#platform/db/doors.ts'
import { readActivitiesById, readActivitiesOf, readActivity, readDates } from '../store.ts'

export const findActivity = publicQuery(readActivity)
export const activitiesById = publicQuery(readActivitiesById)
export const datesOfActivity = publicQuery(readDates)
export const activitiesOfInitiative = publicQuery(readActivitiesOf)
