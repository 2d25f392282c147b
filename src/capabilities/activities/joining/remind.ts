import { useCase } from '#platform/db/doors.ts'
import type { JobDefinition } from '#platform/jobs/jobs.ts'
import { mayImport } from '#capabilities/initiatives/index.ts'
import { remindedUntil } from './joining.ts'
import { goesOn } from './date.ts'
import type { Letter } from './settle.ts'
import { holdDate, takeToAnnounce } from './date-store.ts'
import { noteReminded, readToRemind } from './store.ts'
import { remind, tellHosts } from './tell.ts'

/** Small enough that nobody waits long for the embedded database's one connection. */
const batch = 100

/** Reminds those who come tomorrow, so many at a time. @returns how many were looked at */
export const remindSome = useCase<{ readonly letter: NonNullable<Letter> }, { reminded: number }>(
  { name: 'activities.remind', may: mayImport, records: null, publishes: 'nothing' },
  async (work, { letter }) => {
    const some = await readToRemind(work, { ...fromNow(work.ctx.now), most: batch })
    for (const joining of some) {
      const date = await holdDate(work, joining)
      if (goesOn(date)) await remind(work, { joining, date }, letter)
    }
    await noteReminded(
      work,
      some.map(({ id }) => id),
    )
    return { reminded: some.length }
  },
)

/** Tells the hosts of tomorrow's dates how many come, and whether somebody does for the first time. */
export const announceToHosts = useCase<{ readonly letter: NonNullable<Letter> }, { dates: number }>(
  { name: 'activities.tellHosts', may: mayImport, records: null, publishes: 'nothing' },
  async (work, { letter }) => {
    const dates = await takeToAnnounce(work, fromNow(work.ctx.now))
    for (const key of dates) {
      const date = await holdDate(work, key)
      if (goesOn(date)) await tellHosts(work, date, letter)
    }
    return { dates: dates.length }
  },
)

const fromNow = (now: Date) => ({ from: now, to: remindedUntil(now) })

/** Every day: tomorrow's dates, to those who come and to those who host. A late round does what was left. */
export const remindJob: JobDefinition = {
  name: 'activities.remind',
  cron: '0 10 * * *',
  async run(database, ctx, _data, { name: city, origin, answers = false }) {
    const letter = { origin, city, answers }
    let total = 0
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- one batch after the other is the point
      const { reminded } = await remindSome(database, ctx, { letter })
      total += reminded
      if (reminded < batch) break
    }
    return { reminded: total, ...(await announceToHosts(database, ctx, { letter })) }
  },
}
