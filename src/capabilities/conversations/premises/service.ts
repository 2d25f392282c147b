import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { Conversation, Side } from '../domain.ts'
import { isOfIt, sideOf } from '../policy.ts'
import { about, heldOpen, looked, mySide } from '../service/held.ts'
import type { Id } from '../service/held.ts'
import { happen } from '../service/happen.ts'
import type { Letter } from '../service/happen.ts'
import { answersBy } from '../service/notes.ts'
import { mostSteps } from './domain.ts'
import type { Matter, Step, StepId } from './domain.ts'
import { changeStep, readMatter, readSteps, saveMatter, saveStep } from './store.ts'

/** A matter of premises as both sides see it. */
export interface Premises {
  readonly conversation: Conversation
  readonly side: Side
  readonly matter: Matter | null
  readonly steps: readonly Step[]
}

/** @throws {NotFound} where it is not about premises */
export const readPremises = useCase<Id, Premises, Conversation>(
  { name: 'premises.read', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  async (work, conversation) => {
    isAboutPremises(conversation)
    return {
      conversation,
      side: mySide(work, conversation),
      matter: await readMatter(work, conversation.id),
      steps: await readSteps(work, conversation.id),
    }
  },
)

function isAboutPremises({ kind }: Conversation): void {
  if (kind !== 'premises') throw new NotFound()
}

/**
 * Says what it is about, and puts the usual steps of that on the list, in words that whoever chose it reads.
 * @throws {Conflict} when somebody said so already
 */
export const chooseMatter = useCase<
  Id & { readonly matter: Matter; readonly titles: readonly string[]; readonly letter?: Letter },
  void,
  Conversation
>(
  { name: 'premises.choose', on: heldOpen, may: isOfIt, records: 'premises.chosen', about },
  async (work, conversation, { matter, titles, letter }) => {
    isAboutPremises(conversation)
    if ((await readMatter(work, conversation.id)) !== null) throw new Conflict()
    await saveMatter(work, conversation.id, matter)
    const before = (await readSteps(work, conversation.id)).length
    for (const [at, title] of titles.entries()) await addAt(work, conversation, before + at + 1, title)
    await tell(work, conversation, { facts: { change: 'matter', matter }, letter })
  },
)

/** Either side adds a step, behind the others. @returns `full` when the list is as long as it may be */
export const addStep = useCase<
  Id & { readonly title: string; readonly letter?: Letter },
  'added' | 'full',
  Conversation
>(
  {
    name: 'premises.addStep',
    on: heldOpen,
    may: isOfIt,
    records: 'premises.step-added',
    happened: (done) => done === 'added',
    about,
  },
  async (work, conversation, { title, letter }) => {
    isAboutPremises(conversation)
    const steps = await readSteps(work, conversation.id)
    if (steps.length >= mostSteps) return 'full'
    const step = await addAt(work, conversation, (steps.at(-1)?.position ?? 0) + 1, title)
    await tell(work, conversation, { facts: { change: 'added', step, what: title }, letter })
    return 'added'
  },
)

async function addAt(
  work: Work,
  conversation: Conversation,
  position: number,
  title: string,
): Promise<StepId> {
  const id = newId<StepId>()
  await saveStep(work, conversation.id, { id, position, title })
  return id
}

type Seen = Id & { readonly step: StepId; readonly revision: number; readonly letter?: Letter }

/**
 * The municipality promises a day; another day than before needs a reason.
 * @returns `changed` when somebody changed the step in the meantime
 * @throws {Forbidden} when somebody else does: who promises is who does it
 */
export const promiseDay = useCase<
  Seen & { readonly day: string; readonly reason: string },
  'promised' | 'changed',
  Conversation
>(
  {
    name: 'premises.promise',
    on: heldOpen,
    may: (actor, conversation) => sideOf(actor, conversation) === 'city',
    records: 'premises.promised',
    happened: (done) => done === 'promised',
    about,
  },
  async (work, conversation, { step: id, revision, day, reason, letter }) => {
    const step = await stepOf(work, conversation, id)
    const { promisedOn, doneOn } = step
    if (step.revision !== revision) return 'changed'
    const isMoved = promisedOn !== null
    if (isMoved && reason === '') throw new Conflict()
    const to = {
      promisedOn: day,
      firstPromisedOn: step.firstPromisedOn ?? day,
      reason: isMoved ? reason : '',
      doneOn,
    }
    const seen = { id, conversation: conversation.id, revision }
    if (!(await changeStep(work, seen, to))) return 'changed'
    const change = isMoved ? 'moved' : 'promised'
    const facts = { change, step: id, what: step.title, day, ...(isMoved ? { before: promisedOn } : {}) }
    await tell(work, conversation, { facts, words: to.reason, letter })
    return 'promised'
  },
)

/**
 * Either side says on which day a step was really done.
 * @returns `changed` when somebody changed the step in the meantime
 */
export const sayDone = useCase<Seen & { readonly day: string }, 'done' | 'changed', Conversation>(
  {
    name: 'premises.sayDone',
    on: heldOpen,
    may: isOfIt,
    records: 'premises.step-done',
    happened: (done) => done === 'done',
    about,
  },
  async (work, conversation, { step: id, revision, day, letter }) => {
    const step = await stepOf(work, conversation, id)
    const seen = { id, conversation: conversation.id, revision }
    if (!(await changeStep(work, seen, { ...step, doneOn: day }))) return 'changed'
    const facts = { change: 'done', step: id, what: step.title, day }
    await tell(work, conversation, { facts, letter })
    return 'done'
  },
)

async function stepOf(work: Work, conversation: Conversation, id: StepId): Promise<Step> {
  const found = (await readSteps(work, conversation.id)).find((one) => one.id === id)
  if (!found) throw new NotFound()
  return found
}

/** A day that the municipality promises is an answer too. */
async function tell(
  work: Work,
  conversation: Conversation,
  told: {
    readonly facts: Readonly<Record<string, string>>
    readonly words?: string
    readonly letter: Letter | undefined
  },
): Promise<void> {
  const { facts, words = '', letter } = told
  const side = mySide(work, conversation)
  const isPromise = facts['change'] === 'promised' || facts['change'] === 'moved'
  await happen(work, conversation, {
    entry: { side, kind: 'step', words, facts },
    change: isPromise ? answersBy(conversation, side, work.ctx.now) : {},
    letter,
  })
}
