import { suspicionsOf } from '#platform/abuse/abuse.ts'
import type { SentWords } from '#platform/abuse/abuse.ts'
import type { Locale } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { localDay } from '#platform/i18n/dates.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import { headOf } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import { tasksOfAddress } from '../domain.ts'
import type { OwnTask, RotaDay, Task, TaskId } from '../domain.ts'
import { anybody } from '../policy.ts'
import { readTask } from '../tasks/store.ts'
import { mayTakeMore, rotaFrom } from './service.ts'
import { countTakenUp, keepFrom, readVolunteers, saveTurn, saveVolunteer } from './store.ts'
import { newKey, tellHostsOf, tellWelcome } from './tell.ts'

/** How a form was sent: what it looks like, and whether many came from there. */
export interface Sent extends Omit<SentWords, 'words'> {
  readonly busyNetwork: boolean
}

/** A task that somebody can take up now. */
interface OpenTask {
  readonly task: OwnTask
  readonly head: HeadRow
}

/** Whoever else wants a place waits until this transaction ends. @throws {NotFound} */
const heldTask = (work: Work, { id }: { readonly id: TaskId }) => openTask(work, id, 'hold')

async function openTask(work: Work, id: TaskId, hold: 'hold' | 'look'): Promise<OpenTask> {
  const task = await readTask(work, id, hold)
  const head = task && (await headOf(work, task.initiative))
  if (!task || !head || task.closedAt !== null) throw new NotFound()
  if (head.standing !== 'published' || head.phase === 'stopped') throw new NotFound()
  if (task.lastDay < localDay(work.ctx.now)) throw new NotFound()
  return { task, head }
}

/** The coming days of a task and how many places each has left: no names. */
export const readFreePlaces = useCase<
  { readonly id: TaskId },
  readonly Pick<RotaDay, 'day' | 'free'>[],
  OpenTask
>(
  {
    name: 'volunteering.freePlaces',
    on: (work, { id }) => openTask(work, id, 'look'),
    may: anybody,
    records: null,
    publishes: 'nothing',
  },
  async (work, { task }) => (await rotaFrom(work, task)).map(({ day, free }) => ({ day, free })),
)

export interface TakenUp {
  readonly id: TaskId
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  /** The day of a first turn; `null` to choose later. */
  readonly day: string | null
  readonly locale: Locale
  readonly sent: Sent
  readonly letter: Letterhead
}

/**
 * Somebody takes up a task. With an address they get a mail with their link; whether that address was in it before,
 * nobody can tell. With a telephone number only, the key to their page is given at once.
 * @returns `full` when that day has no place left
 */
export const takeUp = useCase<TakenUp, { readonly key: string | null } | 'full', OpenTask>(
  {
    name: 'volunteering.takeUp',
    on: heldTask,
    may: anybody,
    records: 'task.taken-up',
    by: 'unnamed',
    about: ({ task }) => task.id,
  },
  async (work, { task, head }, given) => {
    const rota = await rotaFrom(work, task)
    const at = rota.find(({ day }) => day === given.day)
    if (given.day !== null && (!at || at.free === 0)) return 'full'
    const about = { task, head, letter: given.letter }
    const { one, isNew } = await volunteerOf(work, task, given)
    const hasTurn = at?.turns.some((turn) => turn.volunteer === one.id) ?? false
    if (given.day !== null && !hasTurn && one.held.length === 0 && (await mayTakeMore(work, task, one)))
      await saveTurn(work, { task: task.id, day: given.day, volunteer: one.id })
    await keepFrom(work, one.id)
    if (one.held.length === 0) await tellWelcome(work, one, about, given.day)
    if (isNew) await tellHostsOf(work, one, about)
    return { key: one.email === null ? await newKey(work, one) : null }
  },
)

async function volunteerOf(work: Work, task: Task, given: TakenUp) {
  const email = given.email?.toLowerCase() ?? null
  const known = (await readVolunteers(work, task.id)).find((one) => email !== null && one.email === email)
  if (known) return { one: known, isNew: false }
  const dayAgo = new Date(work.ctx.now.getTime() - 86_400_000)
  const often = email !== null && (await countTakenUp(work, email, dayAgo)) >= tasksOfAddress
  const held = [
    ...suspicionsOf({ ...given.sent, words: given.name }, work.ctx.now),
    ...(given.sent.busyNetwork ? ['network'] : []),
    ...(often ? ['address'] : []),
  ]
  const { name, phone, locale } = given
  const kept = { task: task.id, name, email, phone, locale, held }
  return { one: { ...kept, id: await saveVolunteer(work, kept) }, isNew: true }
}
