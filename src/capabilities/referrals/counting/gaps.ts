import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { mayReadGaps, worksInTeam } from '../policy.ts'
import { keptYears, monthOf, monthsOn, mostExtras } from './domain.ts'
import type { Gap } from './domain.ts'
import { addGap, readGaps } from './gap-store.ts'
import type { NotedGap } from './gap-store.ts'
import { areasToRead, teamAt } from './teams.ts'
import { topicsNamed } from './topics.ts'

/** Notes that something is missing, for the team of whoever notes it; who that was is kept nowhere. */
export async function noteGap(database: Database, ctx: Ctx, gap: Gap): Promise<void> {
  await topicsNamed(database)
  await note(database, ctx, gap)
}

const note = useCase<Gap, void>(
  { name: 'referrals.noteGap', may: worksInTeam, records: null, publishes: 'nothing' },
  async (work, { topic, extras, place }) => {
    const whose = await teamAt(work, place)
    const said = extras.slice(0, mostExtras(whose.place))
    await addGap(work, { ...whose, topic, extras: said, month: monthOf(localDay(work.ctx.now)) })
  },
)

/**
 * What is missing in the areas of whoever asks; whoever leads the programme reads all of it.
 * @param since the first month, by its first day; left out, as long as notes are kept
 */
export const gapsOf = useCase<{ readonly since?: string }, NotedGap[]>(
  { name: 'referrals.readGaps', may: mayReadGaps, records: null, publishes: 'nothing' },
  (work, { since }) => {
    const first = monthsOn(localDay(work.ctx.now), -12 * keptYears)
    return readGaps(work, { areas: areasToRead(work.ctx.actor), since: since ?? first })
  },
)
