import { asPlatform } from '#platform/db/doors.ts'
import { when } from '#platform/events/events.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { activityChanged } from '#capabilities/activities/index.ts'
import { readComing } from './store/morning.ts'
import { tellWorker } from './tell.ts'

/** A date falls away on which somebody would come: the worker hears so, and finds another day with them. */
export const followActivities = when(activityChanged, async (work, { before, after, letter }) => {
  if (letter === null) return
  const from = localDay(work.ctx.now)
  const were = new Set([...before.except_days, ...before.cancelled_days])
  const off = after === null ? null : new Set([...after.except_days, ...after.cancelled_days])
  await asPlatform(work, async () => {
    for (const one of await readComing(work, { activity: before.activity_id, from }))
      if (off === null || (off.has(one.day) && !were.has(one.day)))
        await tellWorker(work, one, { news: 'off', letter })
  })
})
