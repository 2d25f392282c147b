import type { Letterhead } from '#capabilities/accounts/index.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { confirmedByTeam, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow, Place } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId, Schedule } from '../domain.ts'
import { activityChanged } from '../happenings.ts'
import { canHost } from '../policy.ts'
import { occurrencesOf } from '../recurrence.ts'
import { factsOf, rowOf } from '../schema.ts'
import type { StoredActivity } from '../schema.ts'
import { changeActivity } from '../store.ts'
import { endingOn } from '../told.ts'
import { addRow, factsTold, ownActivity } from './own.ts'
import type { ToldActivity } from './own.ts'
import { publishActivities } from './publish.ts'

interface OfActivity {
  readonly slug: string
  readonly id: ActivityId
  /** Where links in a mail to who was coming lead; without it none is written. */
  readonly letter: Letterhead | null
}

interface OfDate extends OfActivity {
  /** Local ISO date of the series. */
  readonly day: string
}

export interface Change extends OfActivity {
  readonly told: ToldActivity
  /** The sequence that was on the screen. */
  readonly over: number
  /** The local day from which it is so; what comes before it stays. `null`: all of it. */
  readonly from: string | null
}

export type Changed =
  | { readonly kind: 'saved'; readonly id: ActivityId }
  /** Somebody else changed it in the meantime: what it is now. */
  | { readonly kind: 'conflict'; readonly now: StoredActivity }

const rules = (name: string, records: string) => ({
  name: `activities.${name}`,
  on: visible,
  may: canHost,
  records,
  about: (_: HeadRow, { id }: OfActivity) => id,
})

/**
 * Changes what is told of an activity. From a day that lies beyond its next date on, the series ends before that day and
 * goes on in a new one, so that calendars and lists of who comes keep the earlier dates as they were.
 */
export const editActivity = useCase<Change, Changed, HeadRow>(
  rules('edit', 'activity.changed'),
  async (work, head, { id, told, over, from, letter }) => {
    const before = await ownActivity(work, head, id)
    if (before.sequence !== over) return { kind: 'conflict', now: before }
    const now = { ...factsTold(told, factsOf(before)), confirmedOn: localDay(work.ctx.now) }
    if (from === null || !hasDateBefore(work, factsOf(before).schedule, from)) {
      await replace(work, before, now, { letter })
      await confirmedByTeam(work, head)
      return { kind: 'saved', id }
    }
    const continuedAs = await addRow(work, rowOf(newId<ActivityId>(), head.initiative_id, now))
    const ended = { ...factsOf(before), schedule: endingOn(factsOf(before).schedule, addDays(from, -1)) }
    await replace(work, before, ended, { letter, continuedAs })
    await confirmedByTeam(work, head)
    return { kind: 'saved', id: continuedAs.activity_id }
  },
)

/** One date does not happen. It stays in sight, struck through. */
export const callOff = useCase<OfDate, void, HeadRow>(
  rules('callOff', 'activity.date-called-off'),
  (work, head, input) =>
    reschedule(work, head, input, (schedule) => ({
      ...schedule,
      cancelled: [...new Set([...schedule.cancelled, input.day])].toSorted(),
    })),
)

/** A date that was called off happens after all. */
export const takeBack = useCase<OfDate, void, HeadRow>(
  rules('takeBack', 'activity.date-taken-back'),
  (work, head, input) =>
    reschedule(work, head, input, (schedule) => ({
      ...schedule,
      cancelled: schedule.cancelled.filter((day) => day !== input.day),
    })),
)

/** This date and all after it do not happen: the series ends. */
export const endBefore = useCase<OfDate, void, HeadRow>(
  rules('endBefore', 'activity.series-ended'),
  (work, head, input) =>
    reschedule(work, head, input, (schedule) => {
      const ended = endingOn(schedule, addDays(input.day, -1))
      const whole = { from: schedule.start.slice(0, 10), to: input.day }
      if (occurrencesOf(ended, whole).length > 0) return ended
      // A series needs a date; the only one left is seen struck through.
      return { ...endingOn(schedule, input.day), cancelled: [input.day] }
    }),
)

export interface MovedDate extends OfDate {
  readonly to: { readonly start: string; readonly end: string | null }
  /** `null`: where it always is. */
  readonly place: Place | null
}

/** One date happens at another time or place: it is called off in its series, and becomes an activity by itself. */
export const moveDate = useCase<MovedDate, { id: ActivityId }, HeadRow>(
  rules('moveDate', 'activity.date-moved'),
  async (work, head, { id, day, to, place, letter }) => {
    const before = await ownActivity(work, head, id)
    const facts = factsOf(before)
    mustHappen(facts.schedule, day)
    const schedule = { ...to, rule: null, except: [], cancelled: [] }
    const other = { ...facts, ...(place === null ? {} : { place }), schedule }
    const continuedAs = await addRow(work, rowOf(newId<ActivityId>(), head.initiative_id, other))
    const cancelled = [...new Set([...facts.schedule.cancelled, day])].toSorted()
    const left = { ...facts, schedule: { ...facts.schedule, cancelled } }
    await replace(work, before, left, { letter, continuedAs })
    await confirmedByTeam(work, head)
    return { id: continuedAs.activity_id }
  },
)

async function reschedule(
  work: Work,
  head: HeadRow,
  { id, day, letter }: OfDate,
  change: (schedule: Schedule) => Schedule,
): Promise<void> {
  const before = await ownActivity(work, head, id)
  const facts = factsOf(before)
  mustHappen(facts.schedule, day)
  const schedule = change(facts.schedule)
  // Two taps on one button are one change.
  if (JSON.stringify(schedule) === JSON.stringify(facts.schedule)) return
  await replace(work, before, { ...facts, schedule }, { letter })
  await confirmedByTeam(work, head)
}

/** Writes it, shows it, and says so to whoever knows who was coming. */
async function replace(
  work: Work,
  before: StoredActivity,
  facts: ActivityFacts,
  more: { readonly letter: Letterhead | null; readonly continuedAs?: StoredActivity },
): Promise<void> {
  const row = rowOf(before.activity_id, before.initiative_id, facts)
  const after = { ...row, sequence: before.sequence + 1 }
  // Read within this transaction, so only another one that was quicker can have taken the number.
  if (!(await changeActivity(work, after, before.sequence))) throw new Conflict()
  await publishActivities(work, [after])
  await announce(work, activityChanged, { before, after, ...more })
}

/** @throws {NotFound} when the series has no such date */
function mustHappen(schedule: Schedule, day: string): void {
  if (occurrencesOf(schedule, { from: day, to: addDays(day, 1) }).length === 0) throw new NotFound()
}

/** Whether a date that is still to come lies before a day. */
function hasDateBefore(work: Work, schedule: Schedule, day: string): boolean {
  return occurrencesOf(schedule, { from: localDay(work.ctx.now), to: day }).length > 0
}
