import { sql } from 'kysely'
import type { Locale } from '#platform/context/ctx.ts'
import type { Reading } from '#platform/db/doors.ts'
import { toRd } from '#platform/geo/rd.ts'
import type { Spot } from '#platform/geo/spot.ts'
import { hiddenAfterDays } from '#capabilities/initiatives/index.ts'
import type { ActivityId, VolunteerTask } from '#capabilities/activities/index.ts'
import { helpIn } from '../offers/profile.ts'
import { topicById } from '../thesaurus/index.ts'
import type { TopicId } from '../domain.ts'
import { rankingWords } from '../ranking/messages.ts'
import { mostTasks, taskThreshold } from '../ranking/weights.ts'
import type { Wish, Wishes } from '../ranking/wishes.ts'
import type { TaskFit } from './domain.ts'
import { inWindows } from './filters.ts'

interface Sought {
  readonly wishes: Wishes
  readonly near: Spot | null
  readonly locale: Locale
  readonly today: string
}

/** A task, or what an activity looks for, before it is weighed. */
interface Found {
  readonly task: string | null
  readonly activity: ActivityId | null
  readonly title: string
  readonly about: string
  readonly talents: readonly string[]
  readonly volunteers: readonly VolunteerTask[]
  readonly name: string
  readonly slug: string
  readonly metres: number | null
}

/** Where somebody's strength is of use, best first: tasks of their own, and what activities look for. */
export async function findTasks(reading: Reading, sought: Sought): Promise<TaskFit[]> {
  const strengths = giftsOf(sought.wishes)
  if (strengths.length === 0) return []
  const found = [...(await ownTasks(reading, sought)), ...(await wantedAtActivities(reading, sought))]
  return found
    .flatMap((one) => fitsOf(one, strengths, sought.locale))
    .filter(({ score }) => score >= taskThreshold)
    .toSorted((one, other) => other.score - one.score || (one.metres ?? 0) - (other.metres ?? 0))
    .slice(0, mostTasks)
}

/** What somebody likes is a good way to be of use as well, a little less surely than what they say they are good at. */
const ofLiking = 0.9

/** What counts for tasks: strengths, and for who wants to be of use without saying with what, what they like to do. */
function giftsOf({ strengths, wishes }: Wishes): Wish[] {
  if (!wantsAnything(strengths)) return [...strengths]
  const named = new Set(strengths.map(({ topic }) => topic))
  const liked = wishes.filter(({ isInterest, topic }) => isInterest && !named.has(topic))
  return [...strengths, ...liked.map((wish) => lessBy(wish, ofLiking))]
}

/** "Wil iets betekenen", whatever with. */
const anything: ReadonlySet<string> = new Set(['iets-betekenen', 'vrijwilligerswerk'])
const wantsAnything = (strengths: readonly Wish[]): boolean =>
  strengths.some(({ topic }) => anything.has(topic))

/** Whoever says no more than that is asked in first where people are received: one needs nothing for it. */
const openToAll: ReadonlySet<string> = new Set([
  'koffie-inloop',
  'huiskamer',
  'samen-eten',
  'maatje',
  'burenhulp',
])
/** From here on that is what the task is. */
const mainly = 0.9

const lessBy = (wish: Wish, factor: number): Wish => ({
  ...wish,
  metBy: new Map([...wish.metBy].map(([topic, how]) => [topic, how * factor])),
})

/** Few enough in a city to be read whole: each says in closed talents and a line what it is. */
async function ownTasks(reading: Reading, { near, today }: Sought): Promise<Found[]> {
  const found = await sql<Found>`
    select t.task_id as task, null as activity, t.title, t.about, t.talents, '[]'::jsonb as volunteers,
      i.name, i.slug, ${metres('i', near)} as metres
    from published.task t
    join published.initiative i on i.municipality_id = t.municipality_id and i.initiative_id = t.initiative_id
    where t.municipality_id = ${reading.municipality} and t.last_day >= ${today} and i.phase in ('starting', 'running')
    order by metres nulls last, t.task_id limit 500`.execute(reading.db)
  return found.rows
}

async function wantedAtActivities(reading: Reading, { wishes, near, today }: Sought): Promise<Found[]> {
  const gifts = giftsOf(wishes)
  const met = gifts.flatMap(({ metBy }) => [...metBy.keys()])
  const topics = [...new Set(wantsAnything(gifts) ? [...met, ...openToAll] : met)]
  const { municipality } = reading
  const found = await sql<Found>`
    select null as task, a.activity_id as activity, a.title, '' as about, '{}'::text[] as talents, a.volunteers,
      a.initiative_name as name, a.initiative_slug as slug, ${metres('a', near)} as metres
    from published.activity a
    where a.municipality_id = ${municipality} and a.phase in ('starting', 'running')
      and (a.confirmed_on is null or a.confirmed_on >= ${today}::date - ${sql.lit(hiddenAfterDays)}::int)
      and a.activity_id in (select activity_id from published.match_topic t
        where t.municipality_id = ${municipality} and t.side = 'help' and t.topic = any(${topics}::text[]))
      and exists (select from published.occurrence o where o.municipality_id = ${municipality}
        and o.activity_id = a.activity_id and o.day >= ${today}::date and ${inWindows(wishes.windows)})
    order by metres nulls last, a.activity_id limit 200`.execute(reading.db)
  return found.rows
}

/** How much each further gift that a task asks for adds, and how many count. */
const perFurther = 0.03
const mostFurther = 3

const metres = (table: 'a' | 'i', near: Spot | null) => {
  if (near === null) return sql`null::float8`
  const { x, y } = toRd(near)
  return sql`(${sql.ref(`${table}.spot`)} <-> point(${x}, ${y}))`
}

/** What published tasks ask for, as it was read: the same few hundred come back with every question. */
const helpRead = new Map<string, ReadonlyMap<TopicId, number>>()
const mostHelpRead = 10_000

function helpOf(talent: string, task: string): ReadonlyMap<TopicId, number> {
  const name = `${talent}\n${task}`
  const known = helpRead.get(name)
  if (known) return known
  if (helpRead.size >= mostHelpRead) helpRead.clear()
  const help = helpIn(talent, task)
  helpRead.set(name, help)
  return help
}

/** Each task in it, and how well it asks for what somebody is good at. */
function fitsOf(found: Found, strengths: readonly Wish[], locale: Locale): TaskFit[] {
  const base = { initiative: found.name, slug: found.slug, metres: found.metres }
  if (found.task !== null) {
    const from = { task: found.task }
    const help = helpOf([found.title, ...found.talents].join(', '), found.about)
    return [
      { ...base, ...fitOf(help, strengths, locale), task: found.title, about: found.about, when: '', from },
    ]
  }
  const from = { activity: found.activity! }
  return found.volunteers.map(({ talent, task, time }) => ({
    ...base,
    ...fitOf(helpOf(talent, task), strengths, locale),
    task: talent,
    about: task === '' ? found.title : task,
    when: time,
    from,
  }))
}

function fitOf(topics: ReadonlyMap<TopicId, number>, strengths: readonly Wish[], locale: Locale) {
  let score = 0
  let asked = 0
  const met: string[] = []
  for (const { topic, metBy } of strengths) {
    const how = Math.max(0, ...[...metBy].map(([by, weight]) => weight * (topics.get(by) ?? 0)))
    if (how > 0.3) met.push(topicById.get(topic)?.label[locale] ?? topic)
    score = Math.max(score, how)
    if (how >= taskThreshold) asked += 1
  }
  // A task that asks for several of somebody's gifts comes before one that asks for a single one.
  score = Math.min(
    1,
    score * (1 - perFurther * mostFurther) + perFurther * Math.min(mostFurther, Math.max(0, asked - 1)),
  )
  if (
    wantsAnything(strengths) &&
    [...openToAll].some((topic) => (topics.get(topic as TopicId) ?? 0) >= mainly)
  )
    score = Math.max(score, taskThreshold)
  const t = rankingWords[locale]
  return { score, reasons: met.length === 0 ? [] : [t.asksFor(met.join(', '))] }
}
