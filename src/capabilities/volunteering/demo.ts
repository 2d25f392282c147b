import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { isPlatform } from '#platform/access/roles.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { daysOf } from './domain.ts'
import type { OfferKind, TaskFacts, TaskId } from './domain.ts'
import { countOffered, saveOffer } from './offers/store.ts'
import { readVolunteers, saveTurn, saveVolunteer } from './rota/store.ts'
import { publishTasks, readTasks, saveTask } from './tasks/store.ts'

/** A task of the demo city, with people by function who do it on its first days. */
export interface DemoTask {
  readonly initiative: InitiativeId
  readonly facts: TaskFacts
  readonly people: readonly { readonly name: string; readonly email: string }[]
}

/** What a neighbour of the demo city offers. */
export interface DemoOffer {
  readonly daysAgo: number
  readonly kind: OfferKind
  readonly words: string
  readonly talents: readonly string[]
  readonly initiative: InitiativeId | null
  readonly area: string | null
  readonly areas: readonly string[]
  readonly name: string
  readonly email: string
}

export interface DemoHelp {
  readonly tasks: readonly DemoTask[]
  readonly offers: readonly DemoOffer[]
}

/** Fills the demo city with things to do and things offered. Again, it dates the tasks anew and doubles nothing. */
export const keepDemoHelp = useCase<DemoHelp, void>(
  { name: 'volunteering.keepDemo', may: isPlatform, records: null },
  async (work, { tasks, offers }) => {
    for (const task of tasks) await keepTask(work, task)
    await publishTasks(
      work,
      tasks.map((task) => task.initiative),
    )
    for (const offer of offers) await keepOffer(work, offer)
  },
)

async function keepTask(work: Work, { initiative, facts, people }: DemoTask): Promise<void> {
  const known = (await readTasks(work, { initiatives: [initiative] })).find(
    (one) => one.title === facts.title,
  )
  const task = { ...facts, id: known?.id ?? newId<TaskId>(), initiative, skipDays: [] }
  await saveTask(work, task)
  if ((await readVolunteers(work, task.id)).length > 0) return
  const days = daysOf(task, localDay(work.ctx.now), addDays)
  for (const [n, one] of people.entries()) {
    const volunteer = await saveVolunteer(work, {
      ...one,
      task: task.id,
      phone: null,
      locale: 'nl',
      held: [],
    })
    // Each has a turn, and there are days left for others.
    const day = days[n + 1]
    if (day !== undefined) await saveTurn(work, { task: task.id, day, volunteer })
  }
}

async function keepOffer(work: Work, { daysAgo, ...offer }: DemoOffer): Promise<void> {
  if ((await countOffered(work, offer.email, new Date(0))) > 0) return
  const now = new Date(work.ctx.now.getTime() - daysAgo * 86_400_000)
  const then = { ...work, ctx: { ...work.ctx, now } }
  await saveOffer(then, { ...offer, phone: null, locale: 'nl', held: [] })
}
