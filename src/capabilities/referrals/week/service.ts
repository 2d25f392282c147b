import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { localDay } from '#platform/i18n/dates.ts'
import { listAreas } from '#capabilities/municipalities/index.ts'
import { offersInTheNews } from '#capabilities/notifications/index.ts'
import { monthOf, monthsOn } from '../counting/domain.ts'
import type { NotedGap } from '../counting/gap-store.ts'
import { gapsOf } from '../counting/gaps.ts'
import type { AreaNames } from '../counting/words.ts'
import { listHandovers } from '../handover/service/team.ts'
import type { ListedHandover } from '../handover/service/team.ts'
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
  /** Introductions of their teams that wait for a worker. */
  readonly waiting: readonly ListedHandover[]
  /** What was looked for in this month and the last and was not there, the newest first. */
  readonly gaps: readonly NotedGap[]
  readonly areaNames: AreaNames
}

const readOwn = useCase<undefined, Pick<SeenWeek, 'week' | 'teams' | 'mail'>>(
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

/** The week of one's own teams: each part by the door that it has itself. */
export async function readWeek(database: Database, ctx: Ctx): Promise<SeenWeek> {
  const own = await readOwn(database, ctx, undefined)
  const since = monthsOn(monthOf(own.week.today), -1)
  const gaps = await gapsOf(database, ctx, { since })
  const { open } = await listHandovers(database, ctx, undefined)
  const waiting = open.filter(({ due, silent, state }) => due !== null || silent || state === 'other-day')
  const areas = await listAreas(database, ctx.municipality, ['gebied', 'wijk', 'buurt'])
  return { ...own, gaps, waiting, areaNames: new Map(areas.map(({ id, name }) => [id, name])) }
}

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
