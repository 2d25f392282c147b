import type { Work } from '#platform/db/doors.ts'
import { isClosed, stateAfter } from '../domain.ts'
import type { Act, Handover, Outcome } from '../domain.ts'
import { countNewcomer, countOutcome, uncountOutcome } from '../store/counts.ts'
import { changeHandover } from '../store/handovers.ts'
import type { Change } from '../store/handovers.ts'

/** How a visit went is counted by the name of its state. */
const visitOf = (state: Handover['state']): Outcome | undefined =>
  state === 'came' || state === 'did-not-come' ? state : undefined

/**
 * Does one thing with a handover that is held, when the table of steps has it.
 * @returns the handover as it is now; `null` when it cannot be done (any more)
 */
export async function act(
  work: Work,
  handover: Handover,
  step: { readonly act: Act; readonly by: Parameters<typeof stateAfter>[2]; readonly change?: Change },
): Promise<Handover | null> {
  const state = stateAfter(handover.state, step.act, step.by)
  if (state === null) return null
  // Counted once, however often the day changes.
  const first = state === 'accepted' && handover.acceptedAt === null
  const change: Change = { ...step.change, ...(first ? { acceptedAt: work.ctx.now } : {}) }
  const closes = isClosed(state) ? 'closes' : 'stays open'
  await changeHandover(work, handover.id, { ...change, state, closes })
  if (step.act === 'came' || step.act === 'missed') await countVisit(work, handover, state)
  if (first) {
    await countOutcome(work, { team: handover.team, what: 'accepted' })
    await countNewcomer(work, handover.initiative)
  }
  return { ...handover, ...change, state }
}

/** Counted on the day of the visit, so that who says it otherwise later is counted once, and rightly. */
async function countVisit(work: Work, before: Handover, state: Handover['state']): Promise<void> {
  const { team, day: on } = before
  const was = visitOf(before.state)
  const is = visitOf(state)
  if (was) await uncountOutcome(work, { team, what: was, on })
  if (is) await countOutcome(work, { team, what: is, on })
}
