import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isOfferedOn } from '../correspondence/correspondence.ts'
import { canEdit } from '../policy.ts'
import { factsOf } from '../schema.ts'
import { findInitiative } from './find.ts'
import { seeInitiative } from './look.ts'

/**
 * The page of an initiative for whoever asks: everybody reads what is published; who holds a role also what is shared
 * with them, by the other door.
 * @throws {NotFound}
 */
export async function initiativeFor(database: Database, ctx: Ctx, slug: string) {
  const row = await findInitiative(database, ctx.municipality, slug)
  // What the world sees says whether anybody would read it, also to those who see more.
  const canWrite = row !== undefined && isOfferedOn(row)
  if (ctx.actor.kind === 'person' && ctx.actor.grants.length > 0) {
    const { head, parts, facts, photos } = await seeInitiative(database, ctx, { slug })
    const isTeam = canEdit(ctx.actor, head)
    const areas = facts.place.spot ? head.areas : []
    return {
      id: head.initiative_id,
      photos,
      slug,
      facts,
      areas,
      parts,
      isTeam,
      isOut: head.standing === 'published',
      canWrite,
      ownAddress: slug,
    }
  }
  if (!row) throw new NotFound()
  const { initiative_id: id, areas } = row
  return {
    id,
    slug,
    facts: factsOf(row),
    areas,
    parts: [],
    isTeam: false,
    isOut: true,
    canWrite,
    photos: row.photos,
    ownAddress: null,
  }
}
