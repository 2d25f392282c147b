import { circlesOf, teamCircle } from '#platform/access/circles.ts'
import { lookAs, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { newId, slugOf } from '#platform/ids.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { giveRole, plainRole } from '#capabilities/accounts/index.ts'
import type { InitiativeId, Place } from '../domain.ts'
import { nameKey } from '../names.ts'
import { firstAudience } from '../parts.ts'
import { mayRegister } from '../policy.ts'
import type { HeadRow } from '../schema.ts'
import { forgetRefusal, headsByName, saveHeads, takenSlugs } from '../store/heads.ts'
import { saveParts } from '../store/parts.ts'
import { freeSlug } from './keep.ts'

/** What an initiative begins with; all else comes later, part by part. */
export interface Registration {
  readonly name: string
  readonly sentence: string
  readonly place: Place
}

/** Somebody puts their own words on the map: a draft, which they own. @returns `null` when the name is taken */
export const registerInitiative = useCase<Registration, { slug: string } | null>(
  { name: 'initiatives.register', may: mayRegister, records: 'initiative.registered' },
  async (work, given) => {
    const { actor } = work.ctx
    if (actor.kind !== 'person' || (await isTaken(work, given.name))) return null
    const head = await draftOf(work, given)
    await forgetRefusal(work, given.name)
    await saveHeads(work, [head])
    const team = head.initiative_id
    await giveRole(work, actor.id, { ...plainRole('owner'), team, scopeName: given.name, roleEndsOn: null })
    // The role is minutes old, the circles of this transaction are not: the draft is theirs from its first word.
    await lookAs(work, [...circlesOf(actor), teamCircle(team)])
    await saveParts(work, partsOf(team, given), () => head.areas)
    return { slug: head.slug }
  },
)

async function isTaken(work: Work, name: string): Promise<boolean> {
  return (await headsByName(work, [name])).has(nameKey(name))
}

async function draftOf(work: Work, { name, place: { spot } }: Registration): Promise<HeadRow> {
  const [where] = await areasOfSpots(work, [{ lat: spot?.lat ?? null, lon: spot?.lon ?? null }])
  return {
    initiative_id: newId<InitiativeId>(),
    slug: freeSlug(name, await takenSlugs(work, [slugOf(name)])),
    name,
    phase: 'running',
    standing: 'draft',
    claimed: true,
    source: '',
    confirmed_on: null,
    areas: where?.areas ?? [],
    updated_at: work.ctx.now,
  }
}

function partsOf(initiative_id: InitiativeId, { sentence, place }: Registration) {
  return [
    { initiative_id, part: 'sentence', content: { sentence }, audience: firstAudience.sentence },
    { initiative_id, part: 'place', content: place, audience: firstAudience.place },
  ] as const
}
