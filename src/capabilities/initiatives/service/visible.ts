import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { canSee } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { headBySlug } from '../store/heads.ts'

/** What a use case is about: an initiative that whoever asks may know of. */
export async function visible(work: Work, { slug }: { slug: string }): Promise<HeadRow> {
  return known(work, await headBySlug(work, slug))
}

/** The same, and it stays as it is until this transaction ends. */
export async function held(work: Work, { slug }: { slug: string }): Promise<HeadRow> {
  return known(work, await headBySlug(work, slug, 'hold'))
}

/** Of a draft, not even that it is there. */
function known(work: Work, head: HeadRow): HeadRow {
  if (!canSee(work.ctx.actor, head)) throw new NotFound()
  return head
}

/** What the audit trail says it was about. */
export const about = (head: HeadRow): string => head.initiative_id
