import { accessibilityOf, placeOf } from '#capabilities/initiatives/index.ts'
import type { InitiativeId, Phase } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId, Entrance, Skip, VolunteerTask } from './domain.ts'

/** The columns that hold an activity's own facts, in the source and in what is published of it. */
export const factColumns = [
  'initiative_id',
  'title',
  'description',
  'themes',
  'for_whom',
  'place_name',
  'place_address',
  'place_postcode',
  'lat',
  'lon',
  'first_start',
  'first_end',
  'rule',
  'except_days',
  'cancelled_days',
  'skips',
  'cost_cents',
  'entrance',
  'capacity',
  'places_left',
  'step_free',
  'toilet',
  'quiet',
  'childcare',
  'alcohol_free',
  'languages',
  'group_size',
  'women_only',
  'min_age',
  'max_age',
  'host',
  'door',
  'noise',
  'bring',
  'volunteers',
  'contact_email',
  'confirmed_on',
] as const

export interface ActivityRow {
  readonly activity_id: ActivityId
  readonly initiative_id: InitiativeId
  readonly title: string
  readonly description: string
  readonly themes: readonly string[]
  readonly for_whom: string
  readonly place_name: string
  readonly place_address: string | null
  readonly place_postcode: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly first_start: string
  readonly first_end: string | null
  readonly rule: string | null
  readonly except_days: readonly string[]
  readonly cancelled_days: readonly string[]
  readonly skips: readonly Skip[]
  readonly cost_cents: number | null
  readonly entrance: Entrance | null
  readonly capacity: number | null
  readonly places_left: number | null
  readonly step_free: boolean | null
  readonly toilet: boolean | null
  readonly quiet: boolean | null
  readonly childcare: boolean | null
  readonly alcohol_free: boolean | null
  readonly languages: readonly string[]
  readonly group_size: number | null
  readonly women_only: boolean
  readonly min_age: number | null
  readonly max_age: number | null
  readonly host: string
  readonly door: string
  readonly noise: string
  readonly bring: string
  readonly volunteers: readonly VolunteerTask[]
  readonly contact_email: string | null
  readonly confirmed_on: string | null
}

/** What is published of an activity beside its own facts. */
export interface PublishedActivityRow extends ActivityRow {
  readonly initiative_slug: string
  readonly initiative_name: string
  readonly phase: Phase
  readonly areas: readonly string[]
  readonly area_name: string | null
  readonly sequence: number
  readonly updated_at: Date
}

/** An activity as it is kept. */
export interface StoredActivity extends ActivityRow {
  readonly sequence: number
}

/** One date of an activity. */
export interface DateRow {
  readonly activity_id: ActivityId
  readonly day: string
  readonly starts_at: Date
  readonly ends_at: Date | null
  readonly cancelled: boolean
}

/** Facts as one flat row. */
export function rowOf(id: ActivityId, initiative: InitiativeId, facts: ActivityFacts): ActivityRow {
  const { place, schedule, accessibility, welcome } = facts
  return {
    activity_id: id,
    initiative_id: initiative,
    title: facts.title,
    description: facts.description,
    themes: facts.themes,
    for_whom: facts.forWhom,
    place_name: place.name,
    place_address: place.address,
    place_postcode: place.postcode,
    lat: place.spot?.lat ?? null,
    lon: place.spot?.lon ?? null,
    first_start: schedule.start,
    first_end: schedule.end,
    rule: schedule.rule,
    except_days: schedule.except,
    cancelled_days: schedule.cancelled,
    skips: schedule.skips ?? [],
    cost_cents: facts.costCents,
    entrance: facts.entrance,
    capacity: facts.capacity,
    places_left: facts.placesLeft,
    step_free: accessibility.stepFree,
    toilet: accessibility.toilet,
    quiet: accessibility.quiet,
    childcare: accessibility.childcare,
    alcohol_free: accessibility.alcoholFree,
    languages: accessibility.languages,
    group_size: accessibility.groupSize,
    women_only: facts.womenOnly,
    min_age: facts.minAge,
    max_age: facts.maxAge,
    ...welcome,
    volunteers: facts.volunteersWanted,
    contact_email: facts.contactEmail,
    confirmed_on: facts.confirmedOn,
  }
}

/** One flat row as facts. */
export function factsOf(row: ActivityRow): ActivityFacts {
  return {
    title: row.title,
    description: row.description,
    themes: row.themes,
    forWhom: row.for_whom,
    place: placeOf(row),
    schedule: {
      start: row.first_start,
      end: row.first_end,
      rule: row.rule,
      except: row.except_days,
      ...(row.skips.length > 0 ? { skips: row.skips } : {}),
      cancelled: row.cancelled_days,
    },
    costCents: row.cost_cents,
    entrance: row.entrance,
    capacity: row.capacity,
    placesLeft: row.places_left,
    accessibility: accessibilityOf(row),
    womenOnly: row.women_only,
    minAge: row.min_age,
    maxAge: row.max_age,
    welcome: { host: row.host, door: row.door, noise: row.noise, bring: row.bring },
    volunteersWanted: row.volunteers,
    contactEmail: row.contact_email,
    confirmedOn: row.confirmed_on,
  }
}
