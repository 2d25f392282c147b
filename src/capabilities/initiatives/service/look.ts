import { circlesOfAudience } from '#platform/access/circles.ts'
import type { Audience } from '#platform/access/circles.ts'
import { lookAs, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import type { InitiativeFacts } from '../domain.ts'
import { factsFrom } from '../parts.ts'
import type { KeptPart } from '../parts.ts'
import type { OwnPhoto } from '../photos/domain.ts'
import { readPhotos } from '../photos/store.ts'
import { canEdit, canSee } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { readParts } from '../store/parts.ts'
import { readLookBy } from '../store/waiting.ts'
import { asHead } from './publish.ts'
import { visible } from './visible.ts'

/** An initiative as somebody may see it: its head, and the parts that are shared with them. */
export interface SeenInitiative {
  readonly head: HeadRow
  readonly parts: readonly KeptPart[]
  readonly facts: InitiativeFacts
  readonly photos: readonly OwnPhoto[]
}

/** As whoever asks may see it; the database leaves out what is shared with others. */
export const seeInitiative = useCase<{ slug: string }, SeenInitiative, HeadRow>(
  { name: 'initiatives.see', on: visible, may: canSee, records: null, publishes: 'nothing' },
  seen,
)

/** For its team: the page as somebody in this audience sees it, asked of the database in their place. */
export const seeAs = useCase<{ slug: string; audience: Audience }, SeenInitiative, HeadRow>(
  { name: 'initiatives.seeAs', on: visible, may: canEdit, records: null, publishes: 'nothing' },
  async (work, head, { audience }) => {
    await lookAs(work, circlesOfAudience(audience, head.areas, head.initiative_id))
    return seen(work, head)
  },
)

/** An initiative as its own team sees it. */
export interface OwnInitiative extends SeenInitiative {
  /** Until when it waits for a look at most, as it was when the team put it out; `null` when it does not wait. */
  readonly lookBy: Date | null
}

/** For its team: everything, as they wrote it. */
export const readOwn = useCase<{ slug: string }, OwnInitiative, HeadRow>(
  { name: 'initiatives.readOwn', on: visible, may: canEdit, records: null, publishes: 'nothing' },
  async (work, head) => ({ ...(await seen(work, head)), lookBy: await readLookBy(work, head.initiative_id) }),
)

async function seen(work: Work, head: HeadRow): Promise<SeenInitiative> {
  const parts = await readParts(work, head.initiative_id)
  const photos = await readPhotos(work, [head.initiative_id])
  return { head, parts, facts: factsFrom(asHead(head), parts), photos }
}
