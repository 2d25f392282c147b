import { sql } from 'kysely'
import { upsertRows } from '#platform/db/bulk.ts'
import type { Work } from '#platform/db/doors.ts'
import type { ActivityId, VolunteerTask } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { Profile, ToldOffer } from './profile.ts'

/** An offer as it stands in what everybody may read. */
export interface OfferRow extends ToldOffer {
  readonly id: ActivityId
  readonly initiative: InitiativeId
  readonly volunteers: readonly VolunteerTask[]
}

const told = sql.raw(`a.activity_id as id, a.initiative_id as initiative, a.title,
  a.initiative_name as "initiativeName", a.description, a.for_whom as "forWhom", a.themes, a.languages, a.volunteers,
  a.min_age as "minAge", a.max_age as "maxAge", a.women_only as "womenOnly"`)

/** These offers, as far as everybody may read them. */
export async function readOffers(work: Work, ids: readonly ActivityId[]): Promise<OfferRow[]> {
  const found = await sql<OfferRow>`select ${told} from published.activity a
    where a.municipality_id = ${work.ctx.municipality} and a.activity_id = any(${[...ids]})`.execute(work.db)
  return found.rows
}

/** Offers that were read by another thesaurus than this one, or by none, so many at a time. */
export async function readOffersReadOtherwise(
  work: Work,
  reading: string,
  limit: number,
): Promise<OfferRow[]> {
  const { municipality } = work.ctx
  const found = await sql<OfferRow>`select ${told} from published.activity a
    where a.municipality_id = ${municipality} and not exists (
      select from published.match_profile p where p.municipality_id = ${municipality}
        and p.activity_id = a.activity_id and p.reading = ${reading})
    order by a.activity_id limit ${limit}`.execute(work.db)
  return found.rows
}

export interface ProfileToSave {
  readonly offer: OfferRow
  readonly profile: Profile
  readonly reading: string
}

const profileColumns = [
  'municipality_id',
  'activity_id',
  'initiative_id',
  'reading',
  'is_full',
  'has_steps',
  'is_closed',
  'serves_alcohol',
  'audience',
  'min_age',
  'max_age',
  'ways',
] as const
const topicColumns = ['municipality_id', 'activity_id', 'side', 'topic', 'strength'] as const

/** Writes what was read in these offers, in place of what was read before. */
export async function saveProfiles(work: Work, all: readonly ProfileToSave[]): Promise<void> {
  if (all.length === 0) return
  const municipality_id = work.ctx.municipality
  await upsertRows(
    work.db,
    'published.match_profile',
    profileColumns,
    ['municipality_id', 'activity_id'],
    all.map(({ offer, profile, reading }) => ({
      municipality_id,
      activity_id: offer.id,
      initiative_id: offer.initiative,
      reading,
      is_full: profile.isFull,
      has_steps: profile.hasSteps,
      is_closed: profile.isClosed,
      serves_alcohol: profile.servesAlcohol,
      audience: profile.audience,
      min_age: profile.minAge,
      max_age: profile.maxAge,
      ways: Object.fromEntries(profile.ways),
    })),
  )
  await sql`delete from published.match_topic where municipality_id = ${municipality_id}
    and activity_id = any(${all.map(({ offer }) => offer.id)})`.execute(work.db)
  await upsertRows(
    work.db,
    'published.match_topic',
    topicColumns,
    ['municipality_id', 'activity_id', 'side', 'topic'],
    all.flatMap(({ offer, profile }) =>
      (['offer', 'help'] as const).flatMap((side) =>
        [...(side === 'offer' ? profile.topics : profile.help)].map(([topic, strength]) => ({
          municipality_id,
          activity_id: offer.id,
          side,
          topic,
          strength,
        })),
      ),
    ),
  )
}
