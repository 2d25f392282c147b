import { createHash } from 'node:crypto'
import { publicQuery, useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { indexWords } from '#platform/language/compounds.ts'
import { learnWords } from '#platform/language/known-words.ts'
import { areasOfSpots } from '#capabilities/municipalities/index.ts'
import { initiativesByName, mayImport, nameKey, spotOf } from '#capabilities/initiatives/index.ts'
import type { InitiativeRow } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId } from './domain.ts'
import { daysAsBits } from './days.ts'
import { occurrencesOf } from './recurrence.ts'
import type { Occurrence, Window } from './recurrence.ts'
import { factsOf, rowOf } from './schema.ts'
import type { ActivityRow } from './schema.ts'
import {
  addOccurrences,
  dropOccurrencesBefore,
  findImported,
  findRunningOut,
  markDatesUntil,
  readActivitiesById,
  readActivitiesOf,
  readActivity,
  readDates,
  readPlaced,
  replaceOccurrences,
  saveActivities,
  saveDays,
  savePlaced,
} from './store.ts'
import type { ActivityToSave, KnownActivity } from './store.ts'

/** How far ahead dates are kept searchable. */
const horizonInDays = 366

export const findActivity = publicQuery(readActivity)
export const activitiesById = publicQuery(readActivitiesById)
export const datesOfActivity = publicQuery(readDates)
export const activitiesOfInitiative = publicQuery(readActivitiesOf)

export interface ActivityToKeep {
  /** The key it has where it comes from, stable; the same key is the same activity. */
  readonly key: string
  readonly initiative: string
  readonly facts: ActivityFacts
}

export interface Kept {
  readonly imported: number
  readonly unchanged: number
}

/** Writes a batch of activities from elsewhere, with initiatives by name, all or nothing. */
export const importActivities = useCase<{ source: string; rows: readonly ActivityToKeep[] }, Kept>(
  { name: 'activities.import', may: mayImport, records: 'activities.imported' },
  async (work, { source, rows }) => keepActivities(work, rows, source),
)

/** What an import would do, without doing it. */
export const previewImport = useCase<{ source: string; rows: readonly ActivityToKeep[] }, Kept>(
  { name: 'activities.previewImport', may: mayImport, records: null },
  async (work, { rows }) => {
    const imported = (await changedRows(work, rows)).changed.length
    return { imported, unchanged: rows.length - imported }
  },
)

/** The same within a use case that does more. */
export async function keepActivities(
  work: Work,
  rows: readonly ActivityToKeep[],
  source: string,
): Promise<Kept> {
  const { known, changed } = await changedRows(work, rows)
  if (changed.length > 0) {
    const initiatives = await initiativesByName(
      work,
      changed.map((row) => row.initiative),
      source,
    )
    await publish(
      work,
      changed.map((row) => toSave(work, row, initiatives.get(nameKey(row.initiative))!, known.get(row.key))),
    )
  }
  return { imported: changed.length, unchanged: rows.length - changed.length }
}

async function changedRows(work: Work, rows: readonly ActivityToKeep[]) {
  const known = await findImported(
    work,
    rows.map((row) => row.key),
  )
  return { known, changed: rows.filter((row) => known.get(row.key)?.fingerprint !== fingerprintOf(row)) }
}

/** The next twelve months roll on: dates that come within reach are added, yesterday's are dropped. */
export const rollDatesOn = useCase<{ batch: number }, { rolled: number }>(
  { name: 'activities.rollDatesOn', may: mayImport, records: null },
  async (work, { batch }) => {
    const today = localDay(work.ctx.now)
    const until = addDays(today, horizonInDays)
    await dropOccurrencesBefore(work, addDays(today, -1))
    const rows = await findRunningOut(work, addDays(until, -30), batch)
    if (rows.length === 0) return { rolled: 0 }
    const dates = datesOf(rows, { from: today, to: until })
    await addOccurrences(work, dates)
    await saveDays(
      work,
      rows.map(({ activity_id }) => ({
        activity_id,
        ...daysOf(dates, activity_id, { from: today, to: until }),
      })),
    )
    await markDatesUntil(
      work,
      rows.map((row) => row.activity_id),
      until,
    )
    return { rolled: rows.length }
  },
)

/** After areas were drawn anew: says again in which of them activities lie, so many at a time. @returns where to go on, or `null` */
export const placeActivitiesAgain = useCase<{ after: string; limit: number }, string | null>(
  { name: 'activities.placeAgain', may: mayImport, records: null },
  async (work, { after, limit }) => {
    const rows = await readPlaced(work, after, limit)
    const areas = await areasOfSpots(work, rows)
    await savePlaced(
      work,
      rows.map(({ activity_id }, index) => ({ activity_id, ...areas[index]! })),
    )
    return rows.length === limit ? rows.at(-1)!.activity_id : null
  },
)

type Prepared = Omit<ActivityToSave, 'areas' | 'area_name' | 'days' | 'days_from'>

function toSave(
  work: Work,
  row: ActivityToKeep,
  initiative: InitiativeRow,
  before?: KnownActivity,
): Prepared {
  const own = rowOf(before?.activity_id ?? newId<ActivityId>(), initiative.initiative_id, row.facts)
  const placed = withPlaceOf(own, initiative)
  return {
    ...placed,
    initiative_slug: initiative.slug,
    initiative_name: initiative.name,
    phase: initiative.phase,
    import_key: row.key,
    fingerprint: fingerprintOf(row),
    sequence: before ? before.sequence + 1 : 0,
    updated_at: work.ctx.now,
    dates_until: addDays(localDay(work.ctx.now), horizonInDays),
    ...spotOf(placed),
    words_name: indexWords(`${own.title} ${initiative.name}`),
    words_about: indexWords(
      [own.for_whom, ...own.themes, initiative.for_whom, initiative.sentence].join(' '),
    ),
    words_rest: indexWords([own.description, own.place_name, own.place_address ?? '', own.bring].join(' ')),
  }
}

/** What an activity leaves open, its initiative's place and facts fill in. */
function withPlaceOf(own: ActivityRow, initiative: InitiativeRow): ActivityRow {
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

async function publish(work: Work, prepared: readonly Prepared[]): Promise<void> {
  const areas = await areasOfSpots(work, prepared)
  const today = localDay(work.ctx.now)
  const year = { from: today, to: addDays(today, horizonInDays) }
  const dates = datesOf(prepared, year)
  await saveActivities(
    work,
    prepared.map((row, index) => ({ ...row, ...areas[index]!, ...daysOf(dates, row.activity_id, year) })),
  )
  await replaceOccurrences(work, dates)
  await learnWords(
    work,
    prepared.flatMap((row) => [
      row.title,
      row.description,
      row.for_whom,
      row.initiative_name,
      row.place_name,
    ]),
  )
}

function datesOf(rows: readonly ActivityRow[], window: Window): Map<ActivityId, Occurrence[]> {
  return new Map(rows.map((row) => [row.activity_id, occurrencesOf(factsOf(row).schedule, window)]))
}

function daysOf(dates: ReadonlyMap<ActivityId, Occurrence[]>, id: ActivityId, window: Window) {
  return { days_from: window.from, days: daysAsBits(dates.get(id) ?? [], window) }
}

function fingerprintOf(row: ActivityToKeep): string {
  return createHash('sha256')
    .update(JSON.stringify([row.initiative.trim(), row.facts]))
    .digest('base64url')
    .slice(0, 22)
}
