import type { Work } from '#platform/db/doors.ts'
import { publicQuery } from '#platform/db/doors.ts'
import { newId, slugOf } from '#platform/ids.ts'
import { indexWords } from '#platform/language/compounds.ts'
import { learnWords } from '#platform/language/known-words.ts'
import { toRd } from '#platform/geo/rd.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { unknownAccess } from './domain.ts'
import type { InitiativeFacts, InitiativeId } from './domain.ts'
import { rowOf } from './schema.ts'
import type { InitiativeRow } from './schema.ts'
import {
  findByNames,
  nameKey,
  readInitiative,
  readInitiatives,
  saveInitiatives,
  takenSlugs,
} from './store.ts'

export const findInitiative = publicQuery(readInitiative)
export const listInitiatives = publicQuery(readInitiatives)

/**
 * Writes initiatives and publishes them, within the transaction of a use case. One that is known by its name
 * keeps its id and its address.
 * @returns every initiative by its name key
 */
export async function keepInitiatives(
  work: Work,
  facts: readonly InitiativeFacts[],
): Promise<Map<string, InitiativeRow>> {
  const known = await findByNames(
    work,
    facts.map((one) => one.name),
  )
  const slugs = await takenSlugs(
    work,
    facts.map((one) => slugOf(one.name)),
  )
  const rows = facts.map((one) => {
    const before = known.get(nameKey(one.name))
    return rowOf(
      before?.initiative_id ?? newId<InitiativeId>(),
      before?.slug ?? freeSlug(one.name, slugs),
      one,
    )
  })
  const areas = await areasOfSpots(work, rows)
  await saveInitiatives(
    work,
    rows.map((row, index) => ({
      ...row,
      ...areas[index]!,
      ...wordsToFind(row),
      ...spotOf(row),
      updated_at: work.ctx.now,
    })),
  )
  await learnWords(
    work,
    rows.flatMap((row) => [row.name, row.sentence, row.for_whom]),
  )
  return new Map(rows.map((row) => [nameKey(row.name), row]))
}

/** The initiatives of these names; the ones that are not there yet are made with nothing but their name. */
export async function initiativesByName(
  work: Work,
  names: readonly string[],
  source: string,
): Promise<Map<string, InitiativeRow>> {
  const known = await findByNames(work, names)
  const missing = [
    ...new Map(
      names.filter((name) => !known.has(nameKey(name))).map((name) => [nameKey(name), name.trim()]),
    ).values(),
  ]
  const made = missing.length
    ? await keepInitiatives(
        work,
        missing.map((name) => nameOnly(name, source)),
      )
    : new Map<string, InitiativeRow>()
  return new Map([...known, ...made])
}

function nameOnly(name: string, source: string): InitiativeFacts {
  return {
    name,
    sentence: '',
    story: '',
    since: null,
    themes: [],
    forWhom: '',
    openingHours: '',
    costCents: null,
    place: { name: '', address: null, postcode: null, spot: null },
    accessibility: unknownAccess,
    contact: { phone: null, email: null, website: null, chat: null },
    phase: 'running',
    room: 'welcome',
    source,
    confirmedOn: null,
  }
}

function freeSlug(name: string, taken: Set<string>): string {
  const wanted = slugOf(name)
  let slug = wanted
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`
  taken.add(slug)
  return slug
}

function wordsToFind(row: InitiativeRow) {
  return {
    words_name: indexWords(row.name),
    words_about: indexWords([row.sentence, row.for_whom, ...row.themes].join(' ')),
    words_rest: indexWords([row.story, row.place_name, row.place_address ?? ''].join(' ')),
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
