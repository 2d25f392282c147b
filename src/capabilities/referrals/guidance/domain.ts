import type { RouteReason } from '../domain.ts'

/** Reasons for which somebody is to be turned to; whoever wants to begin something goes to the Kompas. */
export type GuidedReason = Exclude<RouteReason, 'start'>

/** Reasons where there is danger: no activities are shown, and 112 comes first. */
export const dangerReasons = ['suicide', 'violence', 'child-safety', 'acute-distress', 'danger'] as const

/** Reasons for which professional help comes first, and activities second. */
export const firstReasons = ['debts', 'eviction', 'falling', 'no-food', 'no-heating', 'medical'] as const

export const guidedReasons = [...dangerReasons, ...firstReasons] as const satisfies readonly GuidedReason[]

export const isDanger = (reason: GuidedReason): boolean =>
  (dangerReasons as readonly GuidedReason[]).includes(reason)

/** What is said in Dutch, and in English where somebody wrote that. */
export interface Said {
  readonly nl: string
  readonly en: string | null
}

/** Whom to turn to. Names and numbers are those of services, never of a person. */
export interface Service {
  readonly name: Said
  /** As people write it: `0800-2000`. */
  readonly phone: string | null
  /** An address that begins with `https://`. */
  readonly web: string | null
  /** When, and what it is for: "dag en nacht, gratis". */
  readonly tells: Said
}

/** Why activities are not the answer, in a plain sentence, and whom to turn to, in order. */
export interface Told {
  readonly sentence: Said
  /** Without 112, which comes before them where there is danger and which nobody can take out. */
  readonly services: readonly Service[]
}

/** Who wrote it: the municipality, or we for the whole country. */
export type Maker = 'municipality' | 'samenspel'

/** What a municipality keeps for one reason. */
export interface Kept extends Told {
  readonly reason: GuidedReason
  readonly madeBy: Maker
  /** Local ISO date on which somebody of the municipality last looked at it. */
  readonly checkedOn: string
}

/** What is shown for one reason. */
export interface Guidance extends Told {
  readonly reason: GuidedReason
  readonly madeBy: Maker
  /** `null` when nobody of this municipality ever looked at what stands here. */
  readonly checkedOn: string | null
}

/** More services than this is a list to choose from, and not a number to ring. */
export const mostServices = 6

/**
 * After this many days a municipality is asked to look again. A year: what it writes here are services that it contracts
 * or subsidises, mostly by the calendar year, and a wrong number is worse than none.
 */
export const lookAgainAfter = 365

/** What is known of the day on which it was last looked at. */
export type Standing = 'never' | 'long-ago' | 'lately'

/** @param daysAgo how many days ago it was looked at; `null` for never */
export function standingOf(daysAgo: number | null): Standing {
  if (daysAgo === null) return 'never'
  return daysAgo > lookAgainAfter ? 'long-ago' : 'lately'
}

/** All that is said, in one text: two are the same when these are. */
export function textOf({ sentence, services }: Told): string {
  const said = ({ nl, en }: Said) => [nl, en]
  return JSON.stringify([
    said(sentence),
    services.map(({ name, phone, web, tells }) => [said(name), phone, web, said(tells)]),
  ])
}

/**
 * What is shown: a municipality's own list in place of the national one. A look at the national list counts for as long
 * as that list says what it said then, so that no date stands by a number that nobody looked at.
 */
export function guidanceFrom(national: Told, reason: GuidedReason, kept: Kept | undefined): Guidance {
  if (kept?.madeBy === 'municipality') return kept
  const looked = kept !== undefined && textOf(kept) === textOf(national)
  return { ...national, reason, madeBy: 'samenspel', checkedOn: looked ? kept.checkedOn : null }
}

const dutch = /^(?:0[1-57]\d{8}|088\d{7}|085\d{7}|0800\d{4,7}|090[069]\d{4,7}|14\d{3,4}|116\d{3}|11[23])$/

/** The digits of a Dutch number, `+31` read as `0`; `null` for what is none. */
export function digitsOf(typed: string): string | null {
  const bare = typed.replaceAll(/[\s().–-]/g, '')
  const digits = bare.replace(/^(?:\+31|0031)0?/, '0')
  return /^\d{3,12}$/.test(digits) ? digits : null
}

/** What is wrong with a number that everybody is to see; `null` when nothing is. A mobile number is mostly a person's. */
export function wrongPhone(typed: string): 'mobile' | 'not-a-phone' | null {
  const digits = digitsOf(typed)
  if (digits === null) return 'not-a-phone'
  if (/^06\d{8}$/.test(digits)) return 'mobile'
  return dutch.test(digits) ? null : 'not-a-phone'
}
