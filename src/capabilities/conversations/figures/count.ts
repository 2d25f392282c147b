import type { Actor } from '#platform/context/ctx.ts'
import { workingDaysBetween } from '#platform/calendar/working-days.ts'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { settingsOf } from '#capabilities/municipalities/index.ts'
import { figureOf, measures } from './domain.ts'
import type { Counted, Figure, Measure, Period } from './domain.ts'
import { closedQuarters, quarterOf } from '#platform/calendar/quarters.ts'
import { readCityAgreements, readFigures, readTerms, replaceFigures } from './store.ts'
import type { CountedAgreement, CountedTerm } from './store.ts'

const isSystem = (actor: Actor): boolean => actor.kind === 'system'

/** What everybody may read of how a municipality keeps its terms. */
export const listFigures = publicQuery<undefined, Figure[]>(readFigures)

/**
 * Counts anew what is published. Between two quarters it changes nothing: what is counted is over, and does not change
 * any more.
 */
export const countFigures = useCase<undefined, Figure[]>(
  { name: 'conversations.countFigures', may: isSystem, records: null },
  async (work) => {
    const { db, ctx } = work
    const before = await readFigures({ db, municipality: ctx.municipality })
    const quarters = closedQuarters(localDay(ctx.now), 4)
    // What went out since a figure that still stands lies at most as long before.
    const [oldest] = closedQuarters(localDay(ctx.now), 8)
    const period = { from: oldest!.from, to: quarters.at(-1)!.to }
    const figures: Figure[] = []
    for (const measure of measures) {
      const all = await countedOf(work, measure, period)
      const stood = before.find((one) => one.measure === measure) ?? null
      const figure = figureOf(measure, all, { quarters, before: stood })
      if (figure) figures.push(figure)
    }
    await replaceFigures(work, figures)
    return figures
  },
)

async function countedOf(work: Work, measure: Measure, period: Period): Promise<Counted[]> {
  if (measure === 'agreements') return (await readCityAgreements(work, period)).flatMap(keptOf)
  const { daysOff } = await settingsOf({ db: work.db, municipality: work.ctx.municipality })
  return (await readTerms(work, measure, period)).flatMap((term) => daysOf(term, daysOff))
}

/**
 * How many working days it took. Whoever closes a conversation before its term is over takes it out of the count; what
 * nobody did is counted to the end of the quarter in which it should have been done, so that it weighs and never changes.
 */
function daysOf({ due, openedAt, doneAt, endedAt }: CountedTerm, daysOff: readonly string[]): Counted[] {
  const done = doneAt ?? endedAt
  if (doneAt === null && endedAt !== null && localDay(endedAt) <= due) return []
  const { to } = quarterOf(due)
  const day = done === null || localDay(done) > to ? to : localDay(done)
  return [{ due, outcome: workingDaysBetween(localDay(openedAt), day, daysOff) }]
}

/**
 * Whether the municipality kept it: done on the day that was agreed first, or before. What was put off was not kept; what
 * was dropped before its day was over does not count.
 */
function keptOf({ due, state, settledAt }: CountedAgreement): Counted[] {
  const inTime = settledAt !== null && localDay(settledAt) <= due
  if (state === 'dropped' && inTime) return []
  return [{ due, outcome: state === 'done' && inTime ? 1 : 0 }]
}

/** Every night, so that a quarter is counted on its first morning. */
export const countJob: JobDefinition = {
  name: 'conversations.countFigures',
  cron: '40 3 * * *',
  run: (database, ctx) => countFigures(database, ctx, undefined),
}
