import type { Actor, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { DateToJoin } from './date.ts'
import { holdDate } from './date-store.ts'
import { takeOut } from './join.ts'
import type { Joining, JoiningId } from './joining.ts'
import type { Letter } from './settle.ts'
import { joiningsOfPerson } from './store.ts'

/** A date that somebody goes to, by the address that they sign in with. */
export interface MyJoining {
  readonly joining: Joining
  /** `undefined` when the world sees nothing of it any more. */
  readonly date: DateToJoin | undefined
}

const isSomebody = ({ kind }: Actor): boolean => kind === 'person'
const idOf = (actor: Actor): PersonId | null => (actor.kind === 'person' ? actor.id : null)

/** Where whoever is signed in goes, the soonest first. */
export const myJoinings = useCase<undefined, MyJoining[]>(
  { name: 'activities.myJoinings', may: isSomebody, records: null, publishes: 'nothing' },
  async (work) => {
    const all: MyJoining[] = []
    const mine = await joiningsOfPerson(work, idOf(work.ctx.actor))
    for (const joining of mine) all.push({ joining, date: await holdDate(work, joining) })
    return all
  },
)

/** Whoever is signed in cannot come after all. @throws {NotFound} when it is not theirs */
export const leaveMine = useCase<{ readonly id: JoiningId; readonly letter: Letter }, void>(
  {
    name: 'activities.leaveMine',
    may: isSomebody,
    records: 'joining.ended',
    about: (_, { id }) => id,
    by: 'unnamed',
    publishes: 'nothing',
  },
  async (work, { id, letter }) => {
    const mine = await joiningsOfPerson(work, idOf(work.ctx.actor))
    const joining = mine.find((one) => one.id === id)
    if (!joining) throw new NotFound()
    await takeOut(work, joining, letter)
  },
)
