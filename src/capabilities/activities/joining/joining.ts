import { instantOf } from '#platform/calendar/zone.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import type { Brand } from '#platform/brand.ts'
import type { Locale } from '#platform/context/ctx.ts'
import type { ActivityId } from '../domain.ts'

export type JoiningId = Brand<'JoiningId'>

/** Coming, on the waiting list, or told that the date does not go on. */
export const standings = ['coming', 'waiting', 'off'] as const
export type Standing = (typeof standings)[number]

/** One date of an activity, on which people come together. */
export interface GatheringKey {
  readonly activity: ActivityId
  /** Local ISO date. */
  readonly day: string
}

/** Somebody who comes, or waits: as little as the hosts need. */
export interface Joining extends GatheringKey {
  readonly id: JoiningId
  /** Their place in line: who came first has the lowest. */
  readonly line: number
  readonly name: string
  readonly email: string | null
  readonly phone: string | null
  readonly firstTime: boolean
  readonly locale: Locale
  readonly standing: Standing
  readonly startsAt: Date
  /** Rises with each change that matters to their calendar. */
  readonly sequence: number
  /** When that was. */
  readonly changedAt: Date
  /** Nobody could mail them what changed: a host has to call. */
  readonly toCall: boolean
}

/** Names, addresses and numbers of who came are gone so long after the date. */
export const keptDays = 30
/** So many dates ahead one can sign up for. */
export const datesAhead = 6
/** More than this with one address or number within a day, and it is somebody who fills lists. */
export const mostADay = 10

/** Somebody who joins again with the same name and address gets the mail again, but so often at most. */
export const mostLinks = 2

/** What a joining becomes, and what is said about it. `null`: nothing is said. */
export type Turn = 'moved-up' | 'called-off' | 'on-again' | 'on-again-waiting'

/** What is told when somebody goes from one standing to another: nobody who comes is ever put back on the list. */
const turns: Readonly<Record<Standing, Readonly<Partial<Record<Standing, Turn>>>>> = {
  coming: { off: 'called-off' },
  waiting: { coming: 'moved-up', off: 'called-off' },
  off: { coming: 'on-again', waiting: 'on-again-waiting' },
}

export interface Change {
  readonly joining: Joining
  readonly to: Standing
  readonly turn: Turn
}

/**
 * What has to change on a date, so that everybody's standing agrees with it: all are off when it does not go on; else
 * whoever is first in line comes, as far as there is room.
 * @param line everybody on that date, in line
 * @param room how many can come, `null` when there is no limit
 */
export function changesOn(
  line: readonly Joining[],
  { goesOn, room }: { readonly goesOn: boolean; readonly room: number | null },
): Change[] {
  let coming = goesOn ? line.filter(({ standing }) => standing === 'coming').length : 0
  const inTurn = (standing: Standing): Standing => {
    if (!goesOn) return 'off'
    if (standing === 'coming') return 'coming'
    if (room !== null && coming >= room) return 'waiting'
    coming += 1
    return 'coming'
  }
  return line.flatMap((joining) => {
    const to = inTurn(joining.standing)
    const turn = turns[joining.standing][to]
    return turn === undefined ? [] : [{ joining, to, turn }]
  })
}

/** How many places are left, never less than none; `null` when there is no limit. */
export function placesLeft(line: readonly Pick<Joining, 'standing'>[], room: number | null): number | null {
  if (room === null) return null
  const coming = line.filter(({ standing }) => standing === 'coming').length
  return Math.max(0, room - coming)
}

/** A number as people type it, to compare: digits only, `+31 6` and `06` alike. */
export function samePhone(phone: string): string {
  return phone.replace(/\D/g, '').replace(/^(0031|31)(?=\d{9}$)/, '0')
}

/** The end of tomorrow: dates before it are those of which people are reminded today. */
export function remindedUntil(now: Date): Date {
  return new Date(instantOf(addDays(localDay(now), 2), 0).getTime() - 1)
}
