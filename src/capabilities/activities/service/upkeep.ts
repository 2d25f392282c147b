import { useCase } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { mayImport } from '#capabilities/initiatives/index.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { replaceOccurrences } from '../store.ts'
import {
  dropOccurrencesBefore,
  findRunningOut,
  markDatesUntil,
  readPlaced,
  saveDays,
  savePlaced,
} from '../upkeep-store.ts'
import { datesOf, daysOf, horizonInDays } from './publish.ts'

/**
 * The next twelve months roll on: dates that come within reach are added, yesterday's are dropped. What passes over
 * holidays is looked at every week, for dates of them that were learned since.
 */
export const rollDatesOn = useCase<{ batch: number }, { rolled: number }>(
  { name: 'activities.rollDatesOn', may: mayImport, records: null },
  async (work, { batch }) => {
    const today = localDay(work.ctx.now)
    const until = addDays(today, horizonInDays)
    await dropOccurrencesBefore(work, addDays(today, -1))
    const rows = await findRunningOut(work, { any: addDays(until, -30), skipping: addDays(until, -6) }, batch)
    if (rows.length === 0) return { rolled: 0 }
    const dates = datesOf(rows, { from: today, to: until })
    await replaceOccurrences(work, dates)
    await saveDays(
      work,
      rows.map(({ activity_id }) => ({
        activity_id,
        ...daysOf(dates, activity_id, { from: today, to: until }),
      })),
    )
    await markDatesUntil(
      work,
      rows.map((row) => row.activity_id),
      until,
    )
    return { rolled: rows.length }
  },
)

/** After areas were drawn anew: says again in which of them activities lie, so many at a time. @returns where to go on, or `null` */
export const placeActivitiesAgain = useCase<{ after: string; limit: number }, string | null>(
  { name: 'activities.placeAgain', may: mayImport, records: null },
  async (work, { after, limit }) => {
    const rows = await readPlaced(work, after, limit)
    const areas = await areasOfSpots(work, rows)
    await savePlaced(
      work,
      rows.map(({ activity_id }, index) => ({ activity_id, ...areas[index]! })),
    )
    return rows.length === limit ? rows.at(-1)!.activity_id : null
  },
)
