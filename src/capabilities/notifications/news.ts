import type { ActivityId, PublicActivity } from '#capabilities/activities/index.ts'
import type { NewsKind } from './domain.ts'

/** One thing that happened, as it is told to whoever follows the initiative, a theme of it, or the neighbourhood. */
export interface News {
  readonly kind: NewsKind
  readonly activity: ActivityId | null
  readonly initiative: string
  /** The local date it is about; `null` when it is about all of them. */
  readonly day: string | null
  readonly title: string
  readonly initiativeName: string
  readonly areas: readonly string[]
  readonly themes: readonly string[]
}

interface Pair {
  readonly before: PublicActivity | null
  readonly after: PublicActivity | null
}

/** What is news of an activity between how everybody could find it and how they can now. Days before today are none. */
export function newsOf({ before, after }: Pair, today: string): News[] {
  const was = before !== null && goesOn(before) ? before : null
  const is = after !== null && goesOn(after) ? after : null
  if (is === null) return was === null ? [] : [about(was, 'gone', null)]
  if (was === null) return [about(is, 'new', null)]
  const cancelled = added(was.cancelled_days, is.cancelled_days, today)
  const restored = added(is.cancelled_days, was.cancelled_days, today)
  return [
    ...(isMoved(was, is) ? [about(is, 'changed', null)] : []),
    ...cancelled.map((day) => about(is, 'cancelled', day)),
    // What was struck out by name and is now left out without a word, was not restored.
    ...restored.filter((day) => !is.except_days.includes(day)).map((day) => about(is, 'restored', day)),
  ]
}

/** An initiative that paused or stopped receives nobody. */
function goesOn({ phase }: PublicActivity): boolean {
  return phase !== 'paused' && phase !== 'stopped'
}

function added(before: readonly string[], after: readonly string[], today: string): string[] {
  return after.filter((day) => day >= today && !before.includes(day))
}

const whenAndWhere = ['first_start', 'first_end', 'rule', 'place_name', 'place_address'] as const

/** Whether somebody would come at the wrong time or to the wrong door. */
function isMoved(was: PublicActivity, is: PublicActivity): boolean {
  return whenAndWhere.some((name) => was[name] !== is[name])
}

/** News of a whole activity, or of one date of it. */
export function about(activity: PublicActivity, kind: NewsKind, day: string | null): News {
  return {
    kind,
    activity: activity.activity_id,
    initiative: activity.initiative_id,
    day,
    title: activity.title,
    initiativeName: activity.initiative_name,
    areas: activity.areas,
    themes: activity.themes,
  }
}

type Told = Pick<News, 'kind' | 'activity' | 'initiative' | 'day'>

/**
 * What is left to tell of news in the order in which it happened: of what came and went nothing, of what went back and
 * forth the last, of what is new not that it changed as well.
 */
export function netOf<One extends Told>(all: readonly One[]): One[] {
  const left = new Map<string, One>()
  for (const one of all) {
    const key = `${one.activity ?? one.initiative} ${one.day ?? (one.kind === 'gone' ? '' : one.kind === 'new' ? '' : 'changed')}`
    const earlier = left.get(key)
    left.delete(key)
    if (!earlier || !undoes(earlier, one)) left.set(key, one)
  }
  const fresh = new Set(
    [...left.values()].filter(({ kind }) => kind === 'new').map(({ activity }) => activity),
  )
  return [...left.values()].filter(({ kind, activity }) => kind !== 'changed' || !fresh.has(activity))
}

const opposite: Readonly<Partial<Record<NewsKind, NewsKind>>> = {
  cancelled: 'restored',
  restored: 'cancelled',
  new: 'gone',
  gone: 'new',
}

function undoes(earlier: Told, later: Told): boolean {
  return opposite[earlier.kind] === later.kind
}
