import type { Actor } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { noteReached } from '#platform/mail/unreachable.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { hashOf } from '#capabilities/accounts/index.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import { daysOf, gapDays, rotaOf } from '../domain.ts'
import type { OwnTask, RotaDay, Task, Turn, Volunteer, VolunteerId } from '../domain.ts'
import { anybody } from '../policy.ts'
import { readTask } from '../tasks/store.ts'
import {
  countTurns,
  deleteTurn,
  deleteVolunteer,
  findVolunteer,
  offerTurn,
  readMyTasks,
  readTurns,
  readVolunteers,
  saveTurn,
} from './store.ts'
import type { MyTask } from './store.ts'
import { tellHostsOfGaps, tellOthers, tellTakenOver } from './tell.ts'
import type { About } from './tell.ts'

export type { MyTask }

/** Every coming day with who comes. */
export async function rotaFrom(work: Work, task: Task): Promise<RotaDay[]> {
  const today = localDay(work.ctx.now)
  return rotaOf(task, daysOf(task, today, addDays), await readTurns(work, task.id, today))
}

/** Whether somebody may take one more turn: the team may have set a limit. */
export async function mayTakeMore(work: Work, { mostTurns }: Task, one: Volunteer): Promise<boolean> {
  return mostTurns === null || (await countTurns(work, one.id)) < mostTurns
}

/** How somebody comes to their turns: by a link, or signed in with that address. */
export type TurnsDoor = { readonly token: string } | { readonly id: VolunteerId }

interface Seated extends About {
  readonly task: OwnTask
  readonly one: Volunteer
}

type AtDoor = { readonly door: TurnsDoor; readonly letter: Letterhead }

/** `null` when the link does not work (any more). @throws {NotFound} */
async function seatOf(
  work: Work,
  { door, letter }: AtDoor,
  hold: 'hold' | 'look' = 'hold',
): Promise<Seated | null> {
  const known = await volunteerAt(work, door)
  const task = known && (await readTask(work, known.task, hold))
  // Whoever held the task before us may have taken them out of it.
  const one = hold === 'hold' ? await volunteerAt(work, door) : known
  const head = task && (await headOf(work, task.initiative))
  return one && task && head ? { one, task, head, letter } : null
}

async function volunteerAt(work: Work, door: TurnsDoor): Promise<Volunteer | null> {
  if ('token' in door) return findVolunteer(work, { link: hashOf(door.token) })
  const { actor } = work.ctx
  if (actor.kind !== 'person') throw new NotFound()
  const one = await findVolunteer(work, { id: door.id, person: actor.id })
  if (!one) throw new NotFound()
  return one
}

/** A button behind a link was pressed: the mail that brought it arrived. Only without an address a link is shown at once. */
async function noteArrived(work: Work, { one }: Seated, door: TurnsDoor): Promise<void> {
  if ('token' in door && one.email !== null) await noteReached(work, one.email)
}

// Whoever holds the link, or the address, is let in by `seatOf` itself.
const seated = {
  on: (work: Work, at: AtDoor) => seatOf(work, at),
  may: anybody,
  about: (seat: Seated | null) => seat && seat.task.id,
} as const

/** A day as one volunteer sees it: whether it is theirs, and whether there is room. */
export interface MyDay {
  readonly day: string
  readonly mine: 'no' | 'yes' | 'offered'
  readonly free: number
  /** Somebody asks whether another can take their turn. */
  readonly asked: boolean
}

export interface MyTurns {
  readonly task: OwnTask
  readonly slug: string
  readonly initiative: string
  readonly name: string
  readonly held: boolean
  readonly days: readonly MyDay[]
}

/** Somebody's own turns. Looking changes nothing. @returns `null` when the link does not work (any more) */
export const readMyTurns = useCase<AtDoor, MyTurns | null, Seated | null>(
  {
    ...seated,
    on: (work, at) => seatOf(work, at, 'look'),
    name: 'volunteering.readTurns',
    records: null,
    publishes: 'nothing',
  },
  async (work, seat) => {
    if (!seat) return null
    const { task, head, one } = seat
    const rota = task.closedAt === null ? await rotaFrom(work, task) : []
    const days = rota.map((day) => asMine(day, one))
    const { slug, name: initiative } = head
    return { task, slug, initiative, name: one.name, held: one.held.length > 0, days }
  },
)

function asMine({ day, turns, free }: RotaDay, { id }: Volunteer): MyDay {
  const own = turns.find((turn) => turn.volunteer === id)
  const asked = turns.some((turn) => turn.offered && turn.volunteer !== id)
  return { day, free, asked, mine: own ? (own.offered ? 'offered' : 'yes') : 'no' }
}

export const turnActs = ['neem', 'terug', 'ruil', 'houd'] as const
export type TurnAct = (typeof turnActs)[number]
export type TurnDone = 'genomen' | 'terug' | 'ruil' | 'gehouden'
export type TurnOutcome = TurnDone | 'full' | 'most' | 'gone'

/** Takes a turn, hands it back, offers it to the others, or keeps it after all. */
export const changeTurn = useCase<
  AtDoor & { readonly day: string; readonly act: TurnAct },
  TurnOutcome,
  Seated | null
>(
  { ...seated, name: 'volunteering.changeTurn', records: 'turn.changed', by: 'unnamed' },
  async (work, seat, { door, day, act }) => {
    if (seat) await noteArrived(work, seat, door)
    if (!seat || seat.task.closedAt !== null || seat.one.held.length > 0) return 'gone'
    const at = (await rotaFrom(work, seat.task)).find((one) => one.day === day)
    if (!at) return 'gone'
    const own = at.turns.find((turn) => turn.volunteer === seat.one.id)
    if (act === 'neem') return own ? 'genomen' : take(work, seat, at)
    if (!own) return 'gone'
    if (act === 'terug') return handBack(work, seat, at)
    return offer(work, seat, { own, act })
  },
)

/** An empty place first; else the turn of whoever asked for a swap. */
async function take(work: Work, seat: Seated, { day, turns, free }: RotaDay): Promise<TurnOutcome> {
  const { one, task } = seat
  if (!(await mayTakeMore(work, task, one))) return 'most'
  const asked = turns.find((turn) => turn.offered)
  if (free === 0 && !asked) return 'full'
  if (free === 0 && asked) {
    await deleteTurn(work, asked)
    const giver = (await readVolunteers(work, task.id)).find(({ id }) => id === asked.volunteer)
    if (giver) await tellTakenOver(work, giver, seat, day)
  }
  await saveTurn(work, { task: task.id, day, volunteer: one.id })
  return 'genomen'
}

async function handBack(work: Work, seat: Seated, { day }: RotaDay): Promise<TurnOutcome> {
  await deleteTurn(work, { day, volunteer: seat.one.id })
  await tellOfFree(work, seat, [day])
  return 'terug'
}

async function tellOfFree(work: Work, seat: Seated, days: readonly string[]): Promise<void> {
  await tellOthers(work, seat, { days, except: seat.one })
  const soon = addDays(localDay(work.ctx.now), gapDays)
  await tellHostsOfGaps(
    work,
    seat,
    days.filter((day) => day <= soon),
  )
}

async function offer(
  work: Work,
  seat: Seated,
  { own, act }: { readonly own: Turn; readonly act: 'ruil' | 'houd' },
): Promise<TurnOutcome> {
  const offered = act === 'ruil' ? 'yes' : 'no'
  await offerTurn(work, { ...own, offered })
  if (act === 'ruil' && !own.offered) await tellOthers(work, seat, { days: [own.day], except: seat.one })
  return act === 'ruil' ? 'ruil' : 'gehouden'
}

/** Somebody does not do it any more: all that was known of them goes at once, and the others hear what is free. */
export const leaveTask = useCase<AtDoor, 'left' | 'gone', Seated | null>(
  { ...seated, name: 'volunteering.leaveTask', records: 'task.left', by: 'unnamed' },
  async (work, seat, { door }) => {
    if (!seat) return 'gone'
    await noteArrived(work, seat, door)
    const turns = await readTurns(work, seat.task.id, localDay(work.ctx.now))
    const days = turns.filter((turn) => turn.volunteer === seat.one.id).map((turn) => turn.day)
    await deleteVolunteer(work, seat.one.id)
    if (days.length > 0) await tellOfFree(work, seat, days)
    return 'left'
  },
)

/** What whoever is signed in does as a volunteer, by their address. */
export const myTasks = useCase<undefined, MyTask[]>(
  {
    name: 'volunteering.mine',
    may: (actor: Actor) => actor.kind === 'person',
    records: null,
    publishes: 'nothing',
  },
  async (work) => {
    const { actor, now } = work.ctx
    return actor.kind === 'person' ? readMyTasks(work, actor.id, localDay(now)) : []
  },
)
