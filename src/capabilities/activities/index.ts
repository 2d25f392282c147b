export type { ActivityFacts, ActivityId, Entrance, Schedule, VolunteerTask, Welcome } from './domain.ts'
export { entrances } from './domain.ts'
export type { ActivityRow, PublishedActivityRow } from './schema.ts'
export { factColumns, factsOf } from './schema.ts'
export type { ActivityToKeep, Kept } from './service.ts'
export {
  activitiesById,
  activitiesOfInitiative,
  datesOfActivity,
  findActivity,
  importActivities,
  keepActivities,
  placeActivitiesAgain,
  previewImport,
  rollDatesOn,
} from './service.ts'
export { occurrencesOf } from './recurrence.ts'
export { checkSchedule } from './recurrence.ts'
export { keysOf } from './import-keys.ts'
export { readActivities } from './csv/read.ts'
export { describeProblem } from './csv/messages.ts'
export { activitiesToCsv } from './csv/write.ts'
export { eventOf } from './calendar.ts'
