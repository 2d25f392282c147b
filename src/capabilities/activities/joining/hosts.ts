import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import type { ActivityId } from '../domain.ts'
import { canHost } from '../policy.ts'
import { readActivitiesOfThese } from '../store.ts'
import { saveAttendance, readAttendance } from './attendance-store.ts'
import type { Attendance } from './attendance-store.ts'
import { keptDays } from './joining.ts'
import type { Joining, JoiningId } from './joining.ts'
import { takeOut } from './join.ts'
import type { Letter } from './settle.ts'
import { readDaysOf } from './date-store.ts'
import { findJoining, noteCalled, readLine } from './store.ts'
import type { HostedDay } from './date.ts'

interface Hosted {
  readonly slug: string
  readonly id: ActivityId
}

interface HostedThing {
  readonly head: HeadRow
  readonly title: string
}

/** An activity of an initiative that whoever asks may know of. @throws {NotFound} */
async function hosted(work: Work, { slug, id }: Hosted): Promise<HostedThing> {
  const head = await visible(work, { slug })
  const own = await readActivitiesOfThese(work, [head.initiative_id])
  const found = own.find((one) => one.activity_id === id)
  if (!found) throw new NotFound()
  return { head, title: found.title }
}

const rules = {
  on: hosted,
  may: (actor: Parameters<typeof canHost>[0], { head }: HostedThing) => canHost(actor, head),
  about: (_: HostedThing, { id }: Hosted) => id,
}

/** Who comes on one date, for its hosts. */
export interface Coming {
  readonly head: HeadRow
  readonly title: string
  /** The dates to choose from: those ahead, and those of the last month with somebody on the list. */
  readonly days: readonly HostedDay[]
  /** The date that is shown; `null` when there is none. */
  readonly day: HostedDay | null
  readonly line: readonly Joining[]
  readonly attendance: Attendance | null
}

/** Who comes, for the hosts alone; the next date unless they ask for another. */
export const readComing = useCase<Hosted & { readonly day: string | null }, Coming, HostedThing>(
  { ...rules, name: 'activities.readComing', records: null, publishes: 'nothing' },
  async (work, { head, title }, { id, day }) => {
    const today = localDay(work.ctx.now)
    const days = await readDaysOf(work, id, { from: addDays(today, -keptDays), today })
    const shown =
      days.find((one) => one.day === day) ?? days.find((one) => one.day >= today) ?? days.at(-1) ?? null
    const key = shown && { activity: id, day: shown.day }
    return {
      head,
      title,
      days,
      day: shown,
      line: key ? await readLine(work, key) : [],
      attendance: key ? await readAttendance(work, key) : null,
    }
  },
)

/** A host takes somebody off the list: they called, or it was nobody. @returns whether they were on it */
export const takeOff = useCase<
  Hosted & { readonly joining: JoiningId; readonly letter: Letter },
  boolean,
  HostedThing
>(
  { ...rules, name: 'activities.takeOff', records: 'joining.taken-off', publishes: 'nothing' },
  async (work, _, { id, joining, letter }) => {
    const found = await findJoining(work, id, joining)
    if (!found) return false
    await takeOut(work, found, letter)
    return true
  },
)

/** A host told somebody by phone what changed. */
export const called = useCase<Hosted & { readonly joining: JoiningId }, void, HostedThing>(
  { ...rules, name: 'activities.called', records: null, publishes: 'nothing' },
  async (work, _, { id, joining }) => {
    const found = await findJoining(work, id, joining)
    if (found) await noteCalled(work, found.id)
  },
)

/** How many there were on a date that has begun: a number, and no names. @returns whether it is a date of this activity */
export const countAttendance = useCase<
  Hosted & { readonly day: string; readonly came: number; readonly firstTime: number },
  boolean,
  HostedThing
>(
  { ...rules, name: 'activities.count', records: 'attendance.counted', publishes: 'nothing' },
  async (work, { head }, { id, day, came, firstTime }) => {
    const today = localDay(work.ctx.now)
    const days = await readDaysOf(work, id, { from: addDays(today, -keptDays), today })
    if (day > today || !days.some((one) => one.day === day)) return false
    await saveAttendance(work, { activity: id, day, initiative: head.initiative_id, came, firstTime })
    return true
  },
)
