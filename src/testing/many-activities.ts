import { activitiesToCsv } from '#capabilities/activities/index.ts'
import { activityFacts } from './an-activity.ts'

/** A file of so many activities, each with an id of its own. */
export function csvOf(count: number): string {
  const rows = Array.from({ length: count }, (_, n) => ({
    id: `proef-${n}`,
    initiative: `Initiatief ${n % 40}`,
    facts: activityFacts({ title: `Koffie ${n}`, confirmedOn: null }),
  }))
  return activitiesToCsv(rows)
}
