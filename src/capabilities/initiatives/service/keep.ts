import type { Work } from '#platform/db/doors.ts'
import { newId, slugOf } from '#platform/ids.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { unknownAccess } from '../domain.ts'
import type { InitiativeFacts, InitiativeId } from '../domain.ts'
import { nameKey } from '../names.ts'
import { noContact, nowhere, partNames, partsOf } from '../parts.ts'
import type { HeadRow, PublishedInitiativeRow } from '../schema.ts'
import { changeHead, headsByName, refusedNames, saveHeads, takenSlugs } from '../store/heads.ts'
import { dropOtherParts, saveParts } from '../store/parts.ts'
import type { PartToSave } from '../store/parts.ts'
import { readPublished } from '../store/published.ts'
import { publishAgain } from './publish.ts'

/** An initiative as a file finds it. */
export interface KnownInitiative {
  readonly head: HeadRow
  /** What the world sees of it; `null` while it is not out. */
  readonly published: PublishedInitiativeRow | null
}

/** Whether a file may write over what its own people keep; only the demo's, which is dated anew, may. */
export type Claimed = 'leave' | 'overwrite'

/**
 * Writes initiatives from elsewhere and publishes them, within the transaction of a use case. One that is known by its
 * name keeps its id and its address. What its own people keep, and what was refused for good, is left alone.
 * @returns every initiative by its name key, without those that were refused
 */
export async function keepInitiatives(
  work: Work,
  facts: readonly InitiativeFacts[],
  claimed: Claimed = 'leave',
): Promise<Map<string, KnownInitiative>> {
  const names = facts.map((one) => one.name)
  const known = await headsByName(work, names)
  const refused = await refusedNames(work, names)
  const mine = facts.filter((one) => {
    const before = known.get(nameKey(one.name))
    return !refused.has(nameKey(one.name)) && (claimed === 'overwrite' || !before?.claimed)
  })
  const heads = await headsOf(work, mine, known)
  await saveHeads(work, heads)
  const parts = mine.flatMap((one, index) => partsToSave(heads[index]!.initiative_id, one))
  const byId = new Map(heads.map((head) => [head.initiative_id, head]))
  await dropOtherParts(work, parts, [...byId.keys()])
  await saveParts(work, parts, (id) => byId.get(id)!.areas)
  await publishAgain(work, [...byId.keys()])
  return knownByName(
    work,
    names.filter((name) => !refused.has(nameKey(name))),
  )
}

/** The initiatives of these names; the ones that are not there yet are made with nothing but their name. */
export async function initiativesByName(
  work: Work,
  names: readonly string[],
  source: string,
): Promise<Map<string, KnownInitiative>> {
  const known = await knownByName(work, names)
  const missing = [
    ...new Map(
      names.filter((name) => !known.has(nameKey(name))).map((name) => [nameKey(name), name.trim()]),
    ).values(),
  ]
  if (missing.length === 0) return known
  const made = await keepInitiatives(
    work,
    missing.map((name) => nameOnly(name, source)),
  )
  return new Map([...known, ...made])
}

async function knownByName(work: Work, names: readonly string[]): Promise<Map<string, KnownInitiative>> {
  const heads = await headsByName(work, names)
  const published = await readPublished(
    { db: work.db, municipality: work.ctx.municipality },
    [...heads.values()].map((head) => head.initiative_id),
  )
  return new Map(
    [...heads].map(([key, head]) => [key, { head, published: published.get(head.initiative_id) ?? null }]),
  )
}

async function headsOf(
  work: Work,
  facts: readonly InitiativeFacts[],
  known: ReadonlyMap<string, HeadRow>,
): Promise<HeadRow[]> {
  const slugs = await takenSlugs(
    work,
    facts.map((one) => slugOf(one.name)),
  )
  const spots = facts.map(({ place: { spot } }) => ({ lat: spot?.lat ?? null, lon: spot?.lon ?? null }))
  const areas = await areasOfSpots(work, spots)
  return facts.map((one, index) => {
    const before = known.get(nameKey(one.name))
    return {
      initiative_id: before?.initiative_id ?? newId<InitiativeId>(),
      slug: before?.slug ?? freeSlug(one.name, slugs),
      name: one.name,
      phase: one.phase,
      standing: before?.standing ?? 'published',
      claimed: before?.claimed ?? false,
      source: one.source,
      confirmed_on: one.confirmedOn,
      areas: areas[index]!.areas,
      updated_at: work.ctx.now,
    }
  })
}

/** Whoever gives a file tells it to everyone. */
function partsToSave(initiative_id: InitiativeId, facts: InitiativeFacts): PartToSave[] {
  const told = partsOf(facts)
  return partNames.flatMap((part) => {
    const content = told[part]
    return content === undefined ? [] : [{ initiative_id, part, content, audience: 'everyone' as const }]
  })
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
    place: nowhere,
    accessibility: unknownAccess,
    contact: noContact,
    phase: 'running',
    room: 'welcome',
    roomNote: '',
    weAre: '',
    weAreNot: '',
    relation: '',
    source,
    confirmedOn: null,
  }
}

/** A readable piece of an address that no other initiative has; it counts as taken from now on. */
export function freeSlug(name: string, taken: Set<string>): string {
  const wanted = slugOf(name)
  let slug = wanted
  for (let n = 2; taken.has(slug); n += 1) slug = `${wanted}-${n}`
  taken.add(slug)
  return slug
}

/** From now on its own people keep this page. */
export function markClaimed(work: Work, id: InitiativeId): Promise<void> {
  return changeHead(work, id, { claimed: true })
}
