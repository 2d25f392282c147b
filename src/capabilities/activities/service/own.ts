import type { Letterhead } from '#capabilities/accounts/index.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { confirmedByTeam, unknownAccess, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow, Place } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId, Entrance, Schedule } from '../domain.ts'
import { activityChanged } from '../happenings.ts'
import { canHost } from '../policy.ts'
import { checkSchedule } from '../recurrence.ts'
import { rowOf } from '../schema.ts'
import type { ActivityRow, StoredActivity } from '../schema.ts'
import { deleteActivity, readActivitiesOfThese, saveActivities } from '../store.ts'
import { horizonInDays, publishActivities } from './publish.ts'

/** What a host tells of an activity; all else stays as it is. A place without a name is that of its initiative. */
export interface ToldActivity {
  readonly title: string
  readonly schedule: Schedule
  readonly place: Place
  readonly host: string
  readonly description: string
  readonly costCents: number | null
  readonly entrance: Entrance | null
  readonly capacity: number | null
}

const about = (head: HeadRow) => head.initiative_id

/** Puts an activity in the agenda; it is seen as soon as its initiative is. @returns `null` when it never happens */
export const addActivity = useCase<{ slug: string; told: ToldActivity }, { id: ActivityId } | null, HeadRow>(
  {
    name: 'activities.add',
    on: visible,
    may: canHost,
    records: 'activity.added',
    happened: (done) => done !== null,
    about,
  },
  async (work, head, { told }) => {
    if (checkSchedule(told.schedule) !== null) return null
    const facts = { ...nothingTold, ...factsTold(told, nothingTold), confirmedOn: localDay(work.ctx.now) }
    const added = await addRow(work, rowOf(newId<ActivityId>(), head.initiative_id, facts))
    await confirmedByTeam(work, head)
    return { id: added.activity_id }
  },
)

/** Everything the team has in its agenda, also of a page that is not out yet. */
export const readAgenda = useCase<{ slug: string }, { head: HeadRow; activities: StoredActivity[] }, HeadRow>(
  { name: 'activities.readAgenda', on: visible, may: canHost, records: null, publishes: 'nothing' },
  async (work, head) => ({ head, activities: await readActivitiesOfThese(work, [head.initiative_id]) }),
)

/** One activity of the team. @throws {NotFound} when it is not of this initiative */
export const readOwnActivity = useCase<
  { slug: string; id: ActivityId },
  { head: HeadRow; row: StoredActivity },
  HeadRow
>(
  { name: 'activities.readOwn', on: visible, may: canHost, records: null, publishes: 'nothing' },
  async (work, head, { id }) => ({ head, row: await ownActivity(work, head, id) }),
)

/** Takes an activity out of the agenda. */
export const removeActivity = useCase<
  { slug: string; id: ActivityId; letter: Letterhead | null },
  void,
  HeadRow
>(
  {
    name: 'activities.remove',
    on: visible,
    may: canHost,
    records: 'activity.removed',
    about: (_, { id }) => id,
  },
  async (work, head, { id, letter }) => {
    const before = await ownActivity(work, head, id)
    await announce(work, activityChanged, { before, after: null, letter })
    await deleteActivity(work, id)
    await confirmedByTeam(work, head)
  },
)

/** @throws {NotFound} when it is not of this initiative */
export async function ownActivity(work: Work, head: HeadRow, id: ActivityId): Promise<StoredActivity> {
  const all = await readActivitiesOfThese(work, [head.initiative_id])
  const found = all.find((one) => one.activity_id === id)
  if (!found) throw new NotFound()
  return found
}

/** Writes a new activity of a team, and what is seen of it. */
export async function addRow(work: Work, facts: ActivityRow): Promise<StoredActivity> {
  const row = {
    ...facts,
    import_key: null,
    fingerprint: '',
    sequence: 0,
    updated_at: work.ctx.now,
    dates_until: addDays(localDay(work.ctx.now), horizonInDays),
  }
  await saveActivities(work, [row])
  await publishActivities(work, [row])
  return row
}

/** What was told, over what was known. */
export function factsTold(told: ToldActivity, known: ActivityFacts): ActivityFacts {
  const { host, ...rest } = told
  return { ...known, ...rest, welcome: { ...known.welcome, host } }
}

const nothingTold: ActivityFacts = {
  title: '',
  description: '',
  themes: [],
  forWhom: '',
  place: { name: '', address: null, postcode: null, spot: null },
  schedule: { start: '', end: null, rule: null, except: [], cancelled: [] },
  costCents: null,
  entrance: null,
  capacity: null,
  placesLeft: null,
  accessibility: unknownAccess,
  womenOnly: false,
  minAge: null,
  maxAge: null,
  welcome: { host: '', door: '', noise: '', bring: '' },
  volunteersWanted: [],
  contactEmail: null,
  confirmedOn: null,
}
