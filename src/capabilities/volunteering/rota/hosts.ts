import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { gapDays } from '../domain.ts'
import type { OwnTask, RotaDay, TaskId, Volunteer, VolunteerId } from '../domain.ts'
import { canHost } from '../policy.ts'
import { ownTask } from '../tasks/service.ts'
import { rotaFrom } from './service.ts'
import { deleteTurn, deleteVolunteer, letVolunteerIn, readVolunteers, saveTurn } from './store.ts'
import { tellPlaced, tellWelcome } from './tell.ts'

interface OfTask {
  readonly slug: string
  readonly id: TaskId
}

const ofTeam = { on: visible, may: canHost } as const
const about = (_: HeadRow, { id }: OfTask) => id

/** The rota of a task as its hosts see it: with names and ways to reach, and where somebody is missing soon. */
export interface HostRota {
  readonly head: HeadRow
  readonly task: OwnTask
  readonly volunteers: readonly Volunteer[]
  readonly days: readonly RotaDay[]
  readonly gaps: readonly RotaDay[]
}

/** Who comes when. @throws {NotFound} when it is not of this initiative */
export const readRota = useCase<OfTask, HostRota, HeadRow>(
  { ...ofTeam, name: 'volunteering.readRota', records: null, publishes: 'nothing' },
  async (work, head, { id }) => {
    const task = await ownTask(work, head, id, 'look')
    const days = task.closedAt === null ? await rotaFrom(work, task) : []
    const soon = addDays(localDay(work.ctx.now), gapDays)
    const gaps = days.filter(({ day, free }) => free > 0 && day <= soon)
    return { head, task, days, gaps, volunteers: await readVolunteers(work, id) }
  },
)

export type Placed = 'erin' | 'eruit' | 'full' | 'gone'

/** The hosts put somebody in on a day, or take them out; they hear so by mail. */
export const placeTurn = useCase<
  OfTask & {
    readonly day: string
    readonly volunteer: VolunteerId
    readonly how: 'erin' | 'eruit'
    readonly letter: Letterhead
  },
  Placed,
  HeadRow
>(
  { ...ofTeam, name: 'volunteering.placeTurn', records: 'turn.placed', about },
  async (work, head, { id, day, volunteer, how, letter }) => {
    const found = await dayAndOne(work, head, { id, day, volunteer })
    if (!found) return 'gone'
    const { task, one, at } = found
    const isIn = at.turns.some((turn) => turn.volunteer === one.id)
    if (how === 'eruit' ? !isIn : isIn) return how
    if (how === 'erin' && at.free === 0) return 'full'
    if (how === 'erin') await saveTurn(work, { task: task.id, day, volunteer: one.id })
    else await deleteTurn(work, { day, volunteer: one.id })
    await tellPlaced(work, one, { task, head, letter }, { day, how: how === 'erin' ? 'in' : 'out' })
    return how
  },
)

async function dayAndOne(
  work: Work,
  head: HeadRow,
  { id, day, volunteer }: { id: TaskId; day: string; volunteer: VolunteerId },
) {
  const task = await ownTask(work, head, id)
  if (task.closedAt !== null) return null
  const one = (await readVolunteers(work, id)).find((some) => some.id === volunteer)
  const at = (await rotaFrom(work, task)).find((some) => some.day === day)
  return one && at && one.held.length === 0 ? { task, one, at } : null
}

/** The hosts looked at somebody who seemed spam, or say goodbye to somebody. */
export const judgeVolunteer = useCase<
  OfTask & { readonly volunteer: VolunteerId; readonly how: 'welkom' | 'weg'; readonly letter: Letterhead },
  'welkom' | 'weg' | 'gone',
  HeadRow
>(
  { ...ofTeam, name: 'volunteering.judgeVolunteer', records: 'volunteer.judged', about },
  async (work, head, { id, volunteer, how, letter }) => {
    const task = await ownTask(work, head, id)
    const one = (await readVolunteers(work, id)).find((some) => some.id === volunteer)
    if (!one) return 'gone'
    if (how === 'weg') {
      await deleteVolunteer(work, one.id)
      return 'weg'
    }
    if (one.held.length > 0) {
      await letVolunteerIn(work, one.id)
      await tellWelcome(work, one, { task, head, letter }, null)
    }
    return 'welkom'
  },
)
