import type { Work } from '#platform/db/doors.ts'
import { isClosed, stateAfter } from '../domain.ts'
import type { Act, Handover, Outcome } from '../domain.ts'
import { countNewcomer, countOutcome } from '../store/counts.ts'
import { changeHandover } from '../store/handovers.ts'
import type { Change } from '../store/handovers.ts'

const counted: Partial<Record<Act, Outcome>> = { came: 'came', missed: 'did-not-come' }

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
  const what = counted[step.act]
  if (what) await countOutcome(work, handover.team, what)
  if (first) {
    await countOutcome(work, handover.team, 'accepted')
    await countNewcomer(work, handover.initiative)
  }
  return { ...handover, ...change, state }
}
