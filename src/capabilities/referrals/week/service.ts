import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { offersInTheNews } from '#capabilities/notifications/index.ts'
import { areasOfTeams, invitationsOf, keyPersonsOf } from '../outreach/service/visit.ts'
import { teamNameIn } from '../outreach/service/names.ts'
import { teamKey, teamsOf, worksInTeam } from '../policy.ts'
import { hasStopped } from './mail-store.ts'
import { someOf, weekDays } from './domain.ts'
import type { Week } from './domain.ts'
import { readLate, readOff, readUnsure, readWanted, readWelcoming, readWishes } from './store.ts'
import type { Areas } from './store.ts'

/** The week as a worker sees it. */
export interface SeenWeek {
  readonly week: Week
  /** What their teams are called. */
  readonly teams: readonly string[]
  /** Whether they get it by mail on Mondays. */
  readonly mail: 'on' | 'off'
}

/** The week of one's own teams. */
export const readWeek = useCase<undefined, SeenWeek>(
  { name: 'referrals.readWeek', may: worksInTeam, records: null, publishes: 'nothing' },
  async (work) => {
    const { actor, locale } = work.ctx
    const week = await weekIn(work, areasOfTeams(actor))
    const teams: string[] = []
    for (const area of teamsOf(actor)) teams.push((await teamNameIn(work, teamKey(area)))[locale])
    const stopped = actor.kind === 'person' && (await hasStopped(work, actor.id))
    return { week, teams: [...new Set(teams)], mail: stopped ? 'off' : 'on' }
  },
)

/** What a team reads of these areas, as far as whoever asks may see it. */
export async function weekIn(work: Work, areas: Areas): Promise<Week> {
  const { now } = work.ctx
  const seen = { areas, today: localDay(now) }
  const since = new Date(now.getTime() - weekDays * 86_400_000)
  const late = await offersInTheNews(work, { areas, since })
  return {
    today: seen.today,
    off: someOf(await readOff(work, seen)),
    late: someOf(await readLate(work, { ...seen, late })),
    invitations: await invitationsOf(work, areas),
    wanted: someOf([...(await readWanted(work, seen)), ...(await readWishes(work, seen))]),
    welcoming: someOf(await readWelcoming(work, seen)),
    unsure: someOf(await readUnsure(work, seen)),
    keyPersons: await keyPersonsOf(work, areas),
  }
}
