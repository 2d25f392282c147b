import type { ActivityId } from '#capabilities/activities/index.ts'
import { daysToTell, isUrgent, mostKnown, nextDay } from './domain.ts'
import type { Follow, FollowId } from './domain.ts'
import { netOf } from './news.ts'
import type { AreaDate, Due, ShortActivity, Told, ToldNews } from './store/digest.ts'

/** What is the same for everybody in one run. */
export interface Run {
  readonly today: string
  readonly issue: number
  /** What there is to do, by area and then by day. */
  readonly dates: ReadonlyMap<string, readonly AreaDate[]>
  /** Which of what changed fits a saved question. */
  readonly fits: ReadonlyMap<string, readonly ActivityId[]>
  /** What can be found at this moment, of all that may be told. */
  readonly activities: ReadonlyMap<ActivityId, ShortActivity>
}

export type FollowWithKnown = Follow & { readonly known: readonly string[] }

/** What one follower is told now, each thing once. */
export interface Digest {
  /** Dates that do not happen, or do after all. */
  readonly urgent: readonly ToldNews[]
  readonly gone: readonly Gone[]
  readonly changed: readonly ToldNews[]
  readonly fresh: readonly ToldNews[]
  readonly areas: readonly {
    readonly follow: Follow
    readonly dates: readonly AreaDate[]
    readonly total: number
  }[]
  readonly searches: readonly { readonly follow: Follow; readonly found: readonly ShortActivity[] }[]
}

/** What is gone of one initiative: of a pause one hears once, however much it did. */
export interface Gone {
  readonly initiative: string
  readonly news: readonly ToldNews[]
}

export const isEmpty = ({ urgent, gone, changed, fresh, areas, searches }: Digest): boolean =>
  urgent.length + gone.length + changed.length + fresh.length + areas.length + searches.length === 0

/** Gathers what somebody has not been told and wants to hear now, and what to remember of that. */
export function digestFor(
  due: Due,
  follows: readonly FollowWithKnown[],
  news: readonly ToldNews[],
  run: Run,
): {
  readonly digest: Digest
  readonly told: Told
  readonly known: { follow_id: FollowId; known: string[] }[]
} {
  const now = dueNow(due, run.today)
  const untold = netOf(once(news.filter((one) => one.issue > watermarkOf(due, one))))
  const relevant = untold.filter((one) => isStill(one, run) && concerns(one, due, run.today))
  const pressing = now.cancelled ? relevant.filter(({ kind }) => isUrgent(kind)) : []
  const searches = now.search ? searchesFor(follows, run) : []
  const bySearch = new Set(searches.flatMap(({ found }) => found.map(({ id }) => id)))
  const digestNews = now.digest ? relevant : []
  const fresh = digestNews.filter(
    ({ kind, activity }) => kind === 'new' && !bySearch.has(activity as ActivityId),
  )
  const elsewhere = new Set([...bySearch, ...fresh.map(({ activity }) => activity as ActivityId)])
  const days = now.digest ? daysToTell(due, run.today) : null
  const digest = {
    urgent: pressing.filter(({ kind }) => kind !== 'gone'),
    gone: goneOf(pressing),
    changed: digestNews.filter(({ kind }) => kind === 'changed'),
    fresh,
    areas: days === null ? [] : areasFor(follows, days, elsewhere, run),
    searches,
  }
  return {
    digest,
    told: toldOf(due, now, days?.until ?? null, run, isEmpty(digest)),
    known: searches.map(({ follow, found, known }) => ({
      follow_id: follow.id,
      known: [...found.map(({ id }) => id), ...known].slice(0, mostKnown),
    })),
  }
}

interface DueNow {
  readonly digest: boolean
  readonly search: boolean
  readonly cancelled: boolean
}

function dueNow(due: Due, today: string): DueNow {
  const digest = due.digestOn !== null && due.digestOn <= today
  return {
    digest,
    search: due.searchOn !== null && due.searchOn <= today,
    cancelled: due.cancelled === 'at-once' || (due.cancelled === 'digest' && digest),
  }
}

function watermarkOf(due: Due, { kind }: ToldNews): number {
  return isUrgent(kind) ? due.toldCancelled : due.toldNews
}

/** The same news by two ways, such as an initiative and its neighbourhood: the nearest way counts. */
function once(news: readonly ToldNews[]): ToldNews[] {
  const byId = new Map<string, ToldNews>()
  for (const one of news) {
    const kept = byId.get(one.id)
    if (!kept || nearness[one.via] < nearness[kept.via]) byId.set(one.id, one)
  }
  return [...byId.values()]
}

const nearness = { initiative: 0, theme: 2, area: 1, search: 3 } as const

/** What was undone since, is not told. */
function isStill({ kind, activity, day }: ToldNews, { activities, today }: Run): boolean {
  const now = activity === null ? undefined : activities.get(activity)
  if (kind === 'gone') return now === undefined
  if (now === undefined) return false
  if (day === null) return true
  return day >= today && now.cancelled.includes(day) === (kind === 'cancelled')
}

function goneOf(news: readonly ToldNews[]): Gone[] {
  const byInitiative = Map.groupBy(
    news.filter(({ kind }) => kind === 'gone'),
    ({ initiative }) => initiative,
  )
  return [...byInitiative].map(([initiative, own]) => ({ initiative, news: own }))
}

/**
 * Whoever follows an initiative hears all of it. Whoever follows a neighbourhood hears of changes in what we told them
 * of: of the rest they read in the next digest, as it then is. A theme is followed for what is new.
 */
function concerns({ kind, via, day }: ToldNews, { toldDay }: Due, today: string): boolean {
  if (kind === 'new' || via === 'initiative') return true
  if (via === 'theme' || toldDay === null) return false
  return day === null ? toldDay >= today : day <= toldDay
}

function searchesFor(follows: readonly FollowWithKnown[], { fits, activities }: Run) {
  return follows.flatMap((follow) => {
    if (follow.kind !== 'search') return []
    const known = new Set(follow.known)
    const found = (fits.get(follow.what) ?? []).flatMap((id) =>
      known.has(id) ? [] : (activities.get(id) ?? []),
    )
    return found.length === 0 ? [] : [{ follow, found, known: follow.known }]
  })
}

function areasFor(
  follows: readonly Follow[],
  { from, until }: { readonly from: string; readonly until: string },
  elsewhere: ReadonlySet<ActivityId>,
  { dates }: Run,
): Digest['areas'] {
  const seen = new Set<string>()
  return follows.flatMap((follow) => {
    if (follow.kind !== 'area') return []
    const own = (dates.get(follow.what) ?? []).filter(({ day }) => day >= from && day <= until)
    // A wijk and a buurt in it are both followed: each date once.
    const shown = own.filter(
      ({ activity, startsAt }) => !elsewhere.has(activity) && !seen.has(`${activity} ${startsAt.getTime()}`),
    )
    for (const { activity, startsAt } of shown) seen.add(`${activity} ${startsAt.getTime()}`)
    const perDay = new Map(own.map(({ day, ofDay }) => [day, ofDay]))
    const total = [...perDay.values()].reduce((sum, n) => sum + n, 0) - (own.length - shown.length)
    return shown.length === 0 ? [] : [{ follow, dates: shown, total }]
  })
}

function toldOf(due: Due, now: DueNow, until: string | null, { today, issue }: Run, empty: boolean): Told {
  const digestOn = now.digest ? nextDay(due.digest, due.weekday, today) : due.digestOn
  const searchOn = now.search ? nextDay(due.search, due.weekday, today) : due.searchOn
  return {
    follower_id: due.id,
    digest_on: digestOn,
    search_on: searchOn,
    due_on: soonest(digestOn, searchOn),
    mailed_on: empty ? null : today,
    told_day: until ?? due.toldDay,
    // Whoever does not want a kind at all is not behind with it.
    told_news: now.digest || due.digest === 'never' ? issue : due.toldNews,
    told_cancelled: now.cancelled || due.cancelled === 'never' ? issue : due.toldCancelled,
    told_search: now.search || due.search === 'never' ? issue : due.toldSearch,
  }
}

function soonest(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b
  return a < b ? a : b
}
