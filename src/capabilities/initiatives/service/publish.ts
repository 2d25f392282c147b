import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { toRd } from '#platform/geo/rd.ts'
import { indexWords } from '#platform/language/compounds.ts'
import { learnWords } from '#platform/language/known-words.ts'
import { teamsWithMembers } from '#capabilities/accounts/index.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import type { InitiativeId } from '../domain.ts'
import { initiativesChanged } from '../happenings.ts'
import { factsFrom } from '../parts.ts'
import { publishPhotos } from '../photos/publish.ts'
import { rowOf } from '../schema.ts'
import type { HeadRow, InitiativeRow, PublishedInitiativeRow } from '../schema.ts'
import { readHeads } from '../store/heads.ts'
import { readPublicParts } from '../store/parts.ts'
import { noteOut } from '../store/waiting.ts'
import { readPublished, savePublished, withdrawPublished } from '../store/published.ts'

/**
 * Writes anew what the world may see of these initiatives: the parts they share with everyone, and nothing of one
 * that is not published. Called within every transaction that changes any of it, so that a change takes effect at
 * once in every page, feed and search.
 */
export async function publishAgain(work: Work, ids: readonly InitiativeId[]): Promise<void> {
  if (ids.length === 0) return
  const heads = await readHeads(work, ids)
  const parts = await readPublicParts(work, ids)
  const out = heads.filter((head) => head.standing === 'published')
  const rows = out.map((head) =>
    rowOf(head.initiative_id, head.slug, factsFrom(asHead(head), parts.get(head.initiative_id) ?? [])),
  )
  const shown = new Set(out.map((head) => head.initiative_id))
  const photos = await publishPhotos(work, ids, shown)
  const areas = await areasOfSpots(work, rows)
  const teams = await teamsWithMembers(work, [...shown])
  await savePublished(
    work,
    rows.map((row, index) => ({
      ...row,
      photos: photos.get(row.initiative_id) ?? [],
      has_team: teams.has(row.initiative_id),
      ...areas[index]!,
      ...wordsToFind(row),
      ...spotOf(row),
      updated_at: work.ctx.now,
    })),
  )
  await noteOut(work, [...shown])
  await withdrawPublished(
    work,
    ids.filter((id) => !shown.has(id)),
  )
  await learnWords(
    work,
    rows.flatMap((row) => [row.name, row.sentence, row.for_whom]),
  )
  await announce(work, initiativesChanged, ids)
}

/** A head as the parts stand beside it. */
export function asHead(row: HeadRow) {
  return { name: row.name, phase: row.phase, source: row.source, confirmedOn: row.confirmed_on }
}

function wordsToFind(row: InitiativeRow) {
  return {
    words_name: indexWords(row.name),
    words_about: indexWords([row.sentence, row.for_whom, ...row.themes].join(' ')),
    words_rest: indexWords([row.story, row.place_name, row.place_address ?? '', row.we_are].join(' ')),
  }
}

/** The place in metres, as PostgreSQL writes a point. */
export function spotOf(row: { readonly lat: number | null; readonly lon: number | null }): {
  spot: string | null
} {
  if (row.lat === null || row.lon === null) return { spot: null }
  const { x, y } = toRd({ lat: row.lat, lon: row.lon })
  return { spot: `(${x.toFixed(1)},${y.toFixed(1)})` }
}

/** What the world sees of these initiatives at this moment, by id; one that is not out is not among them. */
export function publishedInitiatives(
  work: Work,
  ids: readonly InitiativeId[],
): Promise<Map<InitiativeId, PublishedInitiativeRow>> {
  return readPublished({ db: work.db, municipality: work.ctx.municipality }, ids)
}
