import type { Brand } from '#platform/brand.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'

export type VisitId = Brand<'VisitId'>
export type InvitationId = Brand<'TeamInvitationId'>

/** A team as tables name it: the area of its role, or `*` for the whole municipality (`teamKey`). */
export type Team = string

/** What a team is asked to do in a period. Days are local ISO dates, both included. */
export interface Assignment {
  readonly team: Team
  /** As the municipality calls the team: "Wijkteam Zuid-West", "Buurts". */
  readonly name: string
  readonly words: string
  /** Hours in a week that the team is to be out in the neighbourhood, all together. */
  readonly hours: number
  readonly from: string
  readonly until: string
}

/** A team was at an initiative. Who of the team went is not known. */
export interface Visit {
  readonly id: VisitId
  readonly team: Team
  readonly initiative: InitiativeId
  readonly day: string
  readonly minutes: number
  /** What was agreed; the initiative reads it too. Empty when its words have had their time. */
  readonly agreed: string
  /** How the initiative sees it when it was otherwise; `null` when it said nothing, `''` when only that it was. */
  readonly objection: string | null
}

/** An initiative asked the team to come by. */
export interface Invitation {
  readonly id: InvitationId
  readonly initiative: InitiativeId
  readonly wished: string | null
  readonly askedAt: Date
  readonly state: 'open' | 'visited' | 'declined'
  /** Why not, when the team said no. */
  readonly reason: string
}

/** Somebody of an initiative who wants the team to come to them. They say so themselves, and take it back themselves. */
export interface KeyPerson {
  readonly name: string
  /** One telephone number or one e-mail address. */
  readonly reach: string
  readonly since: Date
}

/** An initiative that a team may go to, with when it was last visited by any team. */
export interface Visitable {
  readonly initiative: InitiativeId
  readonly slug: string
  readonly name: string
  readonly areaName: string | null
  readonly lat: number | null
  readonly lon: number | null
  /** There are people of its own, who read what is agreed. */
  readonly hasTeam: boolean
  readonly lastVisit: string | null
}

/** A visit with where it was. */
export interface NamedVisit extends Visit {
  readonly notedAt: Date
  readonly slug: string
  readonly name: string
}

/** An invitation with whose it is. */
export interface NamedInvitation extends Invitation {
  readonly slug: string
  readonly name: string
}

/** Somebody to find, and of which initiative. */
export interface NamedKeyPerson extends KeyPerson {
  readonly initiative: InitiativeId
  readonly slug: string
  readonly of: string
}

/** How long a visit was, in minutes: a half hour, one, two, half a day. Finer is not asked: it has to take a moment. */
export const lengths = ['30', '60', '120', '240'] as const
export type Length = (typeof lengths)[number]

/**
 * From so many days after the last visit an initiative counts as not lately visited: a quarter, in which most
 * initiatives have changed their programme or their people, and after which the hours are looked at too.
 */
export const notLatelyDays = 90

/**
 * For so many days a team may take away what it noted by mistake; later only when the initiative says that it was
 * otherwise. What was agreed and not contradicted stays until its words have had their time.
 */
export const mendDays = 7

/** Whether a team may take a visit of its own away. */
export const mayMend = (visit: Pick<Visit, 'objection'> & { readonly notedAt: Date }, now: Date): boolean =>
  visit.objection !== null || now.getTime() - visit.notedAt.getTime() <= mendDays * 86_400_000

/** For how many days the words of a visit are kept: two years, as long as its counts. */
export const wordsKeptDays = 730

/** Which of these periods holds on a day; else the next one, else the last one. */
export function currentOf(assignments: readonly Assignment[], today: string): Assignment | null {
  const sorted = assignments.toSorted((a, b) => a.from.localeCompare(b.from))
  const now = sorted.find(({ from, until }) => from <= today && today <= until)
  return now ?? sorted.find(({ from }) => from > today) ?? sorted.at(-1) ?? null
}

/** A period in which hours are counted: a month or a quarter, by its days. */
export interface Span {
  readonly from: string
  readonly to: string
}

/** Hours that were to be spent outside, beside those that were, in minutes. */
export interface Hours extends Span {
  readonly assigned: number
  readonly spent: number
}

/** The months from the beginning of a period up to and including that of today, the oldest first. */
export function monthsOf({ from, until }: Pick<Assignment, 'from' | 'until'>, today: string): Span[] {
  const last = (until < today ? until : today).slice(0, 7)
  const months: Span[] = []
  let [year = 0, month = 0] = from.split('-').map(Number)
  for (;;) {
    const name = `${year}-${String(month).padStart(2, '0')}`
    if (name > last) return months
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
    months.push({ from: `${name}-01`, to: `${name}-${days}` })
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
}

/** How many minutes are assigned in a span: by the day, as far as a period of the team lies in it. */
export function assignedIn(span: Span, assignments: readonly Assignment[]): number {
  const minutes = assignments.map(({ from, until, hours }) => {
    const [first, last] = [from > span.from ? from : span.from, until < span.to ? until : span.to]
    const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
    return days > 0 ? (days * hours * 60) / 7 : 0
  })
  return minutes.reduce((sum, one) => sum + one, 0)
}

/** Beside each other for each span. */
export function hoursIn(
  spans: readonly Span[],
  assignments: readonly Assignment[],
  visits: readonly Pick<Visit, 'day' | 'minutes'>[],
): Hours[] {
  return spans.map((span) => ({
    ...span,
    assigned: assignedIn(span, assignments),
    spent: visits
      .filter(({ day }) => day >= span.from && day <= span.to)
      .reduce((sum, { minutes }) => sum + minutes, 0),
  }))
}
