import type { ShownPhoto } from './photos/domain.ts'
import type { InitiativeFacts, InitiativeId, Phase, RoomForNewcomers, Standing } from './domain.ts'

/** The columns in which what everybody may see of an initiative is published. */
export const factColumns = [
  'slug',
  'name',
  'sentence',
  'story',
  'since',
  'themes',
  'for_whom',
  'place_name',
  'place_address',
  'place_postcode',
  'lat',
  'lon',
  'opening_hours',
  'cost_cents',
  'step_free',
  'toilet',
  'quiet',
  'childcare',
  'alcohol_free',
  'languages',
  'group_size',
  'phone',
  'email',
  'website',
  'chat',
  'phase',
  'room',
  'room_note',
  'we_are',
  'we_are_not',
  'relation',
  'source',
  'confirmed_on',
] as const

export interface InitiativeRow {
  readonly initiative_id: InitiativeId
  readonly slug: string
  readonly name: string
  readonly sentence: string
  readonly story: string
  readonly since: number | null
  readonly themes: readonly string[]
  readonly for_whom: string
  readonly place_name: string
  readonly place_address: string | null
  readonly place_postcode: string | null
  readonly lat: number | null
  readonly lon: number | null
  readonly opening_hours: string
  readonly cost_cents: number | null
  readonly step_free: boolean | null
  readonly toilet: boolean | null
  readonly quiet: boolean | null
  readonly childcare: boolean | null
  readonly alcohol_free: boolean | null
  readonly languages: readonly string[]
  readonly group_size: number | null
  readonly phone: string | null
  readonly email: string | null
  readonly website: string | null
  readonly chat: string | null
  readonly phase: Phase
  readonly room: RoomForNewcomers
  readonly room_note: string
  readonly we_are: string
  readonly we_are_not: string
  readonly relation: string
  readonly source: string
  readonly confirmed_on: string | null
}

/** What is always known of an initiative, whatever it shares. */
export interface HeadRow {
  readonly initiative_id: InitiativeId
  readonly slug: string
  readonly name: string
  readonly phase: Phase
  readonly standing: Standing
  /** Its own people keep it: no file writes over it any more. */
  readonly claimed: boolean
  readonly source: string
  readonly confirmed_on: string | null
  readonly areas: readonly string[]
  readonly updated_at: Date
}

/** What is published of an initiative beside its own facts. */
export interface PublishedInitiativeRow extends InitiativeRow {
  readonly photos: readonly ShownPhoto[]
  /** There are people of its own. */
  readonly has_team: boolean
  readonly areas: readonly string[]
  readonly area_name: string | null
  readonly updated_at: Date
}

/** Facts as one flat row. */
export function rowOf(id: InitiativeId, slug: string, facts: InitiativeFacts): InitiativeRow {
  const { place, accessibility, contact } = facts
  return {
    initiative_id: id,
    slug,
    name: facts.name,
    sentence: facts.sentence,
    story: facts.story,
    since: facts.since,
    themes: facts.themes,
    for_whom: facts.forWhom,
    place_name: place.name,
    place_address: place.address,
    place_postcode: place.postcode,
    lat: place.spot?.lat ?? null,
    lon: place.spot?.lon ?? null,
    opening_hours: facts.openingHours,
    cost_cents: facts.costCents,
    step_free: accessibility.stepFree,
    toilet: accessibility.toilet,
    quiet: accessibility.quiet,
    childcare: accessibility.childcare,
    alcohol_free: accessibility.alcoholFree,
    languages: accessibility.languages,
    group_size: accessibility.groupSize,
    ...contact,
    phase: facts.phase,
    room: facts.room,
    room_note: facts.roomNote,
    we_are: facts.weAre,
    we_are_not: facts.weAreNot,
    relation: facts.relation,
    source: facts.source,
    confirmed_on: facts.confirmedOn,
  }
}

/** One flat row as facts. */
export function factsOf(row: InitiativeRow): InitiativeFacts {
  return {
    name: row.name,
    sentence: row.sentence,
    story: row.story,
    since: row.since,
    themes: row.themes,
    forWhom: row.for_whom,
    place: placeOf(row),
    openingHours: row.opening_hours,
    costCents: row.cost_cents,
    accessibility: accessibilityOf(row),
    contact: { phone: row.phone, email: row.email, website: row.website, chat: row.chat },
    phase: row.phase,
    room: row.room,
    roomNote: row.room_note,
    weAre: row.we_are,
    weAreNot: row.we_are_not,
    relation: row.relation,
    source: row.source,
    confirmedOn: row.confirmed_on,
  }
}

/** The place in a row of an initiative or an activity. */
export function placeOf(
  row: Pick<InitiativeRow, 'place_name' | 'place_address' | 'place_postcode' | 'lat' | 'lon'>,
) {
  const spot = row.lat !== null && row.lon !== null ? { lat: row.lat, lon: row.lon } : null
  return { name: row.place_name, address: row.place_address, postcode: row.place_postcode, spot }
}

/** The accessibility facts in a row of an initiative or an activity. */
export function accessibilityOf(
  row: Pick<
    InitiativeRow,
    'step_free' | 'toilet' | 'quiet' | 'childcare' | 'alcohol_free' | 'languages' | 'group_size'
  >,
) {
  return {
    stepFree: row.step_free,
    toilet: row.toilet,
    quiet: row.quiet,
    childcare: row.childcare,
    alcoholFree: row.alcohol_free,
    languages: row.languages,
    groupSize: row.group_size,
  }
}
