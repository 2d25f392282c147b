import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import { mostAgreements, stepsFor } from '../domain.ts'
import type { Agreement, AgreementId, AgreementState, Conversation, Side } from '../domain.ts'
import { isOfIt } from '../policy.ts'
import { moveAgreement, readAgreements, saveAgreement } from '../store/agreements.ts'
import { happen } from './happen.ts'
import type { Letter } from './happen.ts'
import { about, heldOpen, mySide } from './held.ts'
import type { Id } from './held.ts'
import { answersBy } from './notes.ts'

/**
 * One side proposes what one of them will do, and by when.
 * @throws {Conflict} when there are more agreements than anybody keeps
 */
export const proposeAgreement = useCase<
  Id & { readonly owner: Side; readonly what: string; readonly due: string; readonly letter?: Letter },
  AgreementId,
  Conversation
>(
  { name: 'conversations.propose', on: heldOpen, may: isOfIt, records: 'agreement.proposed', about },
  async (work, conversation, { owner, what, due, letter }) => {
    if ((await readAgreements(work, conversation.id)).length >= mostAgreements) throw new Conflict()
    const side = mySide(work, conversation)
    const agreement: Agreement = {
      id: newId<AgreementId>(),
      owner,
      what,
      due,
      firstDue: due,
      state: 'proposed',
      reason: '',
      proposedBy: side,
      proposedAt: work.ctx.now,
      settledAt: null,
      revision: 1,
    }
    await saveAgreement(work, conversation.id, agreement)
    const facts = { agreement: agreement.id, what, state: 'proposed', owner, due }
    await happen(work, conversation, {
      entry: { side, kind: 'agreement', words: '', facts },
      change: answersBy(conversation, side, work.ctx.now),
      letter,
    })
    return agreement.id
  },
)

/**
 * An agreement goes one step further, as whoever acts saw it.
 * @throws {Conflict} when it changed in the meantime, or this side cannot take that step
 */
export const stepAgreement = useCase<
  Id & {
    readonly agreement: AgreementId
    readonly revision: number
    readonly to: AgreementState
    readonly reason: string
    readonly due: string | null
    readonly letter?: Letter
  },
  void,
  Conversation
>(
  { name: 'conversations.step', on: heldOpen, may: isOfIt, records: 'agreement.changed', about },
  async (work, conversation, { agreement: id, revision, to, reason, due, letter }) => {
    const side = mySide(work, conversation)
    const one = (await readAgreements(work, conversation.id)).find((each) => each.id === id)
    if (!one) throw new NotFound()
    const step = stepsFor(one, side).find((each) => each.to === to)
    if (!step || one.revision !== revision) throw new Conflict()
    const settledAt = to === 'done' || to === 'dropped' ? work.ctx.now : null
    const seen = { id, conversation: conversation.id, revision }
    const day = due ?? one.due
    const moved = await moveAgreement(work, seen, { state: to, reason, due: day, settledAt })
    if (!moved) throw new Conflict()
    const facts = { agreement: id, what: one.what, state: to, owner: one.owner, due: day }
    await happen(work, conversation, { entry: { side, kind: 'agreement', words: reason, facts }, letter })
  },
)
