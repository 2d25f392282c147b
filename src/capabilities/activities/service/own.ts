import type { Letterhead } from '#capabilities/accounts/index.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { announce } from '#platform/events/events.ts'
import { NotFound } from '#platform/http/problems.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { confirmedByTeam, nowhere, unknownAccess, visible } from '#capabilities/initiatives/index.ts'
import type { HeadRow } from '#capabilities/initiatives/index.ts'
import type { ActivityFacts, ActivityId } from '../domain.ts'
import { activityChanged } from '../happenings.ts'
import { canHost } from '../policy.ts'
import { checkSchedule } from '../recurrence.ts'
import { ruleOf } from '../rhythm.ts'
import type { Rhythm } from '../rhythm.ts'
import { rowOf } from '../schema.ts'
import type { StoredActivity } from '../schema.ts'
import { deleteActivity, readActivitiesOfThese, saveActivities } from '../store.ts'
import { horizonInDays, publishActivities } from './publish.ts'

/** What a host tells of something new. Where it is, its initiative says. */
export interface ToldActivity {
  readonly title: string
  /** Local ISO date of the first time, and the times of day. */
  readonly day: string
  readonly from: string
  readonly until: string | null
  readonly rhythm: Rhythm
  readonly host: string
  readonly description: string
  readonly costCents: number | null
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
    const facts = factsOf(told, localDay(work.ctx.now))
    if (checkSchedule(facts.schedule) !== null) return null
    const id = newId<ActivityId>()
    const row = {
      ...rowOf(id, head.initiative_id, facts),
      import_key: null,
      fingerprint: '',
      sequence: 0,
      updated_at: work.ctx.now,
      dates_until: addDays(localDay(work.ctx.now), horizonInDays),
    }
    await saveActivities(work, [row])
    await publishActivities(work, [row])
    await confirmedByTeam(work, head)
    return { id }
  },
)

/** Everything the team has in its agenda, also of a page that is not out yet. */
export const readAgenda = useCase<{ slug: string }, { head: HeadRow; activities: StoredActivity[] }, HeadRow>(
  { name: 'activities.readAgenda', on: visible, may: canHost, records: null, publishes: 'nothing' },
  async (work, head) => ({ head, activities: await readActivitiesOfThese(work, [head.initiative_id]) }),
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
async function ownActivity(work: Work, head: HeadRow, id: ActivityId): Promise<StoredActivity> {
  const all = await readActivitiesOfThese(work, [head.initiative_id])
  const found = all.find((one) => one.activity_id === id)
  if (!found) throw new NotFound()
  return found
}

function factsOf(told: ToldActivity, today: string): ActivityFacts {
  const { day, from, until } = told
  return {
    title: told.title,
    description: told.description,
    themes: [],
    forWhom: '',
    place: nowhere,
    schedule: {
      start: `${day}T${from}`,
      end: until === null ? null : `${day}T${until}`,
      rule: ruleOf(told.rhythm, day),
      except: [],
      cancelled: [],
    },
    costCents: told.costCents,
    entrance: null,
    capacity: null,
    placesLeft: null,
    accessibility: unknownAccess,
    womenOnly: false,
    minAge: null,
    maxAge: null,
    welcome: { host: told.host, door: '', noise: '', bring: '' },
    volunteersWanted: [],
    contactEmail: null,
    confirmedOn: today,
  }
}
