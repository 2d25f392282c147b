import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import type { NamedInvitation, NamedKeyPerson } from '../outreach/domain.ts'

/** So many days back something is new, and so many days ahead, today included, a week looks. */
export const weekDays = 7

/** A list longer than this is not read in a minute; the rest is a tap away. */
export const mostShown = 6

/** An offer with the next time it happens. */
export interface Offer {
  readonly id: ActivityId
  readonly title: string
  readonly initiative: string
  readonly slug: string
  readonly place: string
  readonly areaName: string | null
  /** `null` when no date of it is known in the coming time. */
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

/** Something that came or was changed in the last seven days. */
export interface LateOffer extends Offer {
  readonly news: 'new' | 'changed'
}

/** An offer of which nobody said for long that it still holds, with the public ways to reach its people. */
export interface UnsureOffer extends Offer {
  /** Local ISO date; `null` when nobody ever confirmed it. */
  readonly confirmedOn: string | null
  readonly phone: string | null
  readonly email: string | null
  /** Its people confirm by themselves only. */
  readonly refused: boolean
}

/** An initiative that says there is room, in its own words. */
export interface Welcoming {
  readonly name: string
  readonly slug: string
  readonly areaName: string | null
  readonly note: string
}

/** Somebody is wanted for it. */
export interface WantedHelp {
  readonly title: string
  readonly about: string
  readonly initiative: string
  readonly href: string
}

/** The first of a list, and whether there are more. */
export interface Some<Thing> {
  readonly first: readonly Thing[]
  readonly rest: 'none' | 'more'
}

/** What a team reads of its area. */
export interface Week {
  /** Local ISO date from which it looks back and ahead. */
  readonly today: string
  /** Dates that do not happen, the soonest first. */
  readonly off: Some<Offer>
  readonly late: Some<LateOffer>
  readonly invitations: readonly NamedInvitation[]
  readonly wanted: Some<WantedHelp>
  readonly welcoming: Some<Welcoming>
  readonly unsure: Some<UnsureOffer>
  readonly keyPersons: readonly NamedKeyPerson[]
}

export function someOf<Thing>(rows: readonly Thing[], most = mostShown): Some<Thing> {
  return { first: rows.slice(0, most), rest: rows.length > most ? 'more' : 'none' }
}

/** Whether there is anything at all. */
export const isQuiet = ({ off, late, invitations, wanted, welcoming, unsure, keyPersons }: Week): boolean =>
  [off.first, late.first, invitations, wanted.first, welcoming.first, unsure.first, keyPersons].every(
    ({ length }) => length === 0,
  )

/**
 * Whether this week has something that last week had not: who opens a mail for nothing does not open the next one. What
 * is the same every week, such as who has room, comes along when there is.
 */
export const isWorthAMail = ({ off, late, invitations }: Week): boolean =>
  off.first.length + late.first.length + invitations.length > 0

/** A team called, and heard that an offer still holds. */
export interface Call {
  readonly activity: ActivityId
  readonly initiative: InitiativeId
  readonly team: string
  readonly day: string
  /** What stood there before. */
  readonly was: string | null
}
