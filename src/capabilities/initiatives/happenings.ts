import { happening } from '#platform/events/events.ts'
import type { ZippedFile } from '#platform/zip/zip.ts'
import type { InitiativeId } from './domain.ts'

/** What the world may see of these initiatives changed: they came, went, or say something else. */
export const initiativesChanged = happening<readonly InitiativeId[]>('initiatives.changed')

/** An initiative is about to go for good, with everything that was in its name. */
export const initiativeRemoved = happening<InitiativeId>('initiatives.removed')

/** Its owners take an initiative along: whoever keeps something in its name adds it to `files`. */
export const initiativeTakenAlong = happening<{
  readonly id: InitiativeId
  readonly name: string
  readonly files: ZippedFile[]
}>('initiatives.taken-along')
