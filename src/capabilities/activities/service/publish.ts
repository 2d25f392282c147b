import type { Work } from '#platform/db/doors.ts'
import {
  initiativeRemoved,
  initiativesChanged,
  publishedInitiatives,
  spotOf,
} from '#capabilities/initiatives/index.ts'
import type { InitiativeId, PublishedInitiativeRow } from '#capabilities/initiatives/index.ts'
import { areasOfSpots, themeMerged } from '#capabilities/municipalities/index.ts'
import { announce, when } from '#platform/events/events.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { indexWords } from '#platform/language/compounds.ts'
import { learnWords } from '#platform/language/known-words.ts'
import { daysAsBits } from '../days.ts'
import type { ActivityId } from '../domain.ts'
import { activitiesPublished } from '../happenings.ts'
import { occurrencesOf } from '../recurrence.ts'
import { readPublic } from '../public-store.ts'
import { replaceTheme } from '../theme-store.ts'
import type { Occurrence, Window } from '../recurrence.ts'
import { factsOf } from '../schema.ts'
import type { ActivityRow, StoredActivity } from '../schema.ts'
import {
  deleteActivitiesOf,
  readActivitiesOfThese,
  replaceOccurrences,
  savePublished,
  withdrawPublished,
} from '../store.ts'

/** How far ahead dates are kept searchable. */
export const horizonInDays = 366

/** When an initiative comes, goes or changes, so does what is seen of its activities; in the same transaction. */
export const followInitiatives = [
  when(initiativesChanged, async (work, ids) =>
    publishActivities(work, await readActivitiesOfThese(work, ids)),
  ),
  when(initiativeRemoved, deleteActivitiesOf),
]

/** Whatever bore a theme that was merged bears the other. */
export const followThemes = [
  when(themeMerged, async (work, merged) =>
    publishActivities(work, await readActivitiesOfThese(work, await replaceTheme(work, merged))),
  ),
]

/** Writes what everybody may find of these activities, and takes away those whose initiative is not out. */
export async function publishActivities(work: Work, rows: readonly StoredActivity[]): Promise<void> {
  if (rows.length === 0) return
  const initiatives = await publishedInitiatives(work, [...new Set(rows.map((row) => row.initiative_id))])
  const [out, back] = divided(rows, initiatives)
  const before = await readPublic(
    work,
    rows.map((row) => row.activity_id),
  )
  await withdrawPublished(
    work,
    back.map((row) => row.activity_id),
  )
  const told = out.map((row) => toldWith(work, row, initiatives.get(row.initiative_id)!))
  const areas = await areasOfSpots(work, told)
  const today = localDay(work.ctx.now)
  const year = { from: today, to: addDays(today, horizonInDays) }
  const dates = datesOf(out, year)
  const placed = told.map((row, index) => ({ ...row, ...areas[index]! }))
  await savePublished(
    work,
    placed.map((row) => ({ ...row, ...daysOf(dates, row.activity_id, year) })),
  )
  await replaceOccurrences(work, dates)
  await announce(work, activitiesPublished, [
    ...placed.map((after) => ({ before: before.get(after.activity_id) ?? null, after })),
    ...back.map(({ activity_id }) => ({ before: before.get(activity_id) ?? null, after: null })),
  ])
  await learnWords(
    work,
    told.flatMap((row) => [row.title, row.description, row.for_whom, row.initiative_name, row.place_name]),
  )
}

function divided(
  rows: readonly StoredActivity[],
  initiatives: ReadonlyMap<InitiativeId, PublishedInitiativeRow>,
): [StoredActivity[], StoredActivity[]] {
  const { out = [], back = [] } = Object.groupBy(rows, (row) =>
    initiatives.has(row.initiative_id) ? 'out' : 'back',
  )
  return [out, back]
}

function toldWith(work: Work, own: StoredActivity, initiative: PublishedInitiativeRow) {
  const placed = withPlaceOf(own, initiative)
  return {
    ...placed,
    sequence: own.sequence,
    initiative_slug: initiative.slug,
    initiative_name: initiative.name,
    phase: initiative.phase,
    // Where people join here, each date has its own number: what a team once told of it would contradict that.
    places_left: initiative.has_team && own.capacity !== null ? null : placed.places_left,
    updated_at: work.ctx.now,
    ...spotOf(placed),
    words_name: indexWords(`${own.title} ${initiative.name}`),
    words_about: indexWords(
      [own.for_whom, ...own.themes, initiative.for_whom, initiative.sentence].join(' '),
    ),
    words_rest: indexWords(
      [own.description, placed.place_name, placed.place_address ?? '', own.bring].join(' '),
    ),
  }
}

/** What an activity leaves open, its initiative's place and facts fill in: those that it shares with everyone. */
function withPlaceOf(own: ActivityRow, initiative: PublishedInitiativeRow): ActivityRow {
  const elsewhere = own.place_name !== '' && own.place_name !== initiative.place_name
  if (elsewhere) return own
  const placed = own.lat === null ? { lat: initiative.lat, lon: initiative.lon } : {}
  return {
    ...own,
    ...placed,
    place_name: own.place_name || initiative.place_name || initiative.name,
    place_address: own.place_address ?? initiative.place_address,
    place_postcode: own.place_postcode ?? initiative.place_postcode,
    step_free: own.step_free ?? initiative.step_free,
    toilet: own.toilet ?? initiative.toilet,
    alcohol_free: own.alcohol_free ?? initiative.alcohol_free,
  }
}

/** The dates of each within a window. */
export function datesOf(rows: readonly ActivityRow[], window: Window): Map<ActivityId, Occurrence[]> {
  return new Map(rows.map((row) => [row.activity_id, occurrencesOf(factsOf(row).schedule, window)]))
}

/** On which days of a window one of them happens, as a row keeps it. */
export function daysOf(dates: ReadonlyMap<ActivityId, Occurrence[]>, id: ActivityId, window: Window) {
  return { days_from: window.from, days: daysAsBits(dates.get(id) ?? [], window) }
}
