export type { ActivityFacts, ActivityId, Entrance, Schedule, VolunteerTask, Welcome } from './domain.ts'
