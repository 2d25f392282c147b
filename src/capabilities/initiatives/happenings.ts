import type { Letterhead } from '#capabilities/accounts/index.ts'
import { happening } from '#platform/events/events.ts'
import type { ZippedFile } from '#platform/zip/zip.ts'
import type { InitiativeId } from './domain.ts'
import type { HeadRow } from './schema.ts'

/** What the world may see of these initiatives changed: they came, went, or say something else. */
export const initiativesChanged = happening<readonly InitiativeId[]>('initiatives.changed')

/** An initiative is about to go for good, with everything that was in its name. */
export const initiativeRemoved = happening<InitiativeId>('initiatives.removed')

/** An initiative lies in other areas now: whoever works there comes in, and whoever worked where it was goes out. */
export const initiativeMoved = happening<{ readonly id: InitiativeId; readonly areas: readonly string[] }>(
  'initiatives.moved',
)

/** Its owners take an initiative along: whoever keeps something in its name adds it to `files`. */
export const initiativeTakenAlong = happening<{
  readonly id: InitiativeId
  readonly name: string
  readonly files: ZippedFile[]
}>('initiatives.taken-along')

/** A new page waits for a moderator's look, until this moment at most. Without a letterhead nobody can be written to. */
export const initiativeWaits = happening<{
  readonly head: HeadRow
  readonly lookBy: Date
  readonly letter: Letterhead | null
}>('initiatives.waits')
