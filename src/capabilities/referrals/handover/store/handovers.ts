import { sql } from 'kysely'
import type { PersonId } from '#platform/context/ctx.ts'
import { neighbourhoodTeamCircle } from '#platform/access/circles.ts'
import { asPlatform } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { drawCode } from '../codes.ts'
import type { Handover, HandoverId } from '../domain.ts'

/** The columns of a handover of `joined`. */
export const columns = sql.raw(`h.handover_id as id, h.code, h.team, h.worker, h.activity_id as activity,
  h.initiative_id as initiative, h.day, h.host, h.needs, h.locale, h.state, h.host_name as "hostName",
  h.proposed_day as "proposedDay", h.reason, h.two_weeks as "twoWeeks", h.six_weeks as "sixWeeks",
  h.asked_at as "askedAt", h.accepted_at as "acceptedAt", a.title, i.name as "initiativeName", i.slug,
  a.first_start as "firstStart", a.contact_email as "contactEmail"`)
/** The handover `h` with the names of its initiative and its activity as they are now. */
export const joined = sql.raw(`samenspel.handover h
  join samenspel.initiative i on i.municipality_id = h.municipality_id and i.initiative_id = h.initiative_id
  left join published.activity a on a.municipality_id = h.municipality_id and a.activity_id = h.activity_id`)

export type NewHandover = Pick<
  Handover,
  'id' | 'team' | 'worker' | 'activity' | 'initiative' | 'day' | 'host' | 'needs' | 'locale'
>

/** @returns whether it is new; the same one sent again changes nothing */
export async function saveHandover(
  work: Work,
  one: NewHandover & { readonly code: string },
): Promise<boolean> {
  const { municipality, now } = work.ctx
  const circle = neighbourhoodTeamCircle(one.team)
  const done =
    await sql`insert into samenspel.handover (municipality_id, handover_id, code, team, worker, activity_id,
      initiative_id, day, host, needs, locale, state, asked_at, circles, readers)
    values (${municipality}, ${one.id}, ${one.code}, ${one.team}, ${one.worker}, ${one.activity}, ${one.initiative},
      ${one.day}, ${one.host}, ${[...one.needs]}, ${one.locale}, 'asked', ${now}, ${[circle]}, '{}')
    on conflict (municipality_id, handover_id) do nothing`.execute(work.db)
  return done.numAffectedRows === 1n
}

/** A code that nobody had before. It stays taken when the handover is gone. */
export async function takeCode(work: Work): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const code = drawCode(Math.floor(tries / 20))
    const done = await sql`insert into samenspel.handover_code (municipality_id, code)
      values (${work.ctx.municipality}, ${code}) on conflict do nothing`.execute(work.db)
    if (done.numAffectedRows === 1n) return code
  }
}

/** One that this piece of work may see. */
export async function readHandover(
  work: Work,
  id: HandoverId,
  hold: 'hold' | 'look' = 'look',
): Promise<Handover | null> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.handover_id = ${id}
    ${hold === 'hold' ? sql`for update of h` : sql``}`.execute(work.db)
  return found.rows[0] ?? null
}

/** Those of these teams that are open, or were closed since a moment; what comes first first. */
export async function readHandovers(
  work: Work,
  { teams, closedSince }: { readonly teams: readonly string[]; readonly closedSince: Date },
): Promise<Handover[]> {
  const found = await sql<Handover>`select ${columns} from ${joined}
    where h.municipality_id = ${work.ctx.municipality} and h.team = any(${[...teams]})
      and (h.closed_at is null or h.closed_at >= ${closedSince})
    order by h.day, h.code`.execute(work.db)
  return found.rows
}

export type LinkOpens = 'host' | 'card'

export async function saveLink(
  work: Work,
  link: {
    readonly hash: string
    readonly handover: HandoverId
    readonly opens: LinkOpens
    readonly person: PersonId | null
  },
): Promise<void> {
  await sql`insert into samenspel.handover_link (municipality_id, token_hash, handover_id, opens, person_id)
    values (${work.ctx.municipality}, ${link.hash}, ${link.handover}, ${link.opens}, ${link.person})`.execute(
    work.db,
  )
}

export interface Opened {
  readonly handover: Handover
  /** The member of the team to whom the link was mailed. */
  readonly person: PersonId | null
}

/** What a link opens. Whoever has it stands in no circle: the link is the proof. */
export function findByLink(
  work: Work,
  { hash, opens, hold }: { readonly hash: string; readonly opens: LinkOpens; readonly hold: 'hold' | 'look' },
): Promise<Opened | null> {
  return asPlatform(work, async () => {
    const found = await sql<{ id: HandoverId; person: PersonId | null }>`
      select handover_id as id, person_id as person from samenspel.handover_link
      where municipality_id = ${work.ctx.municipality} and token_hash = ${hash} and opens = ${opens}`.execute(
      work.db,
    )
    const [link] = found.rows
    const handover = link ? await readHandover(work, link.id, hold) : null
    return handover && { handover, person: link!.person }
  })
}

/** What changes of a handover when something happens to it. */
export type Change = Partial<
  Pick<
    Handover,
    'day' | 'hostName' | 'proposedDay' | 'reason' | 'twoWeeks' | 'sixWeeks' | 'askedAt' | 'acceptedAt'
  >
> & { readonly hostPerson?: PersonId | null }

const columnOf = {
  day: 'day',
  hostName: 'host_name',
  hostPerson: 'host_person',
  proposedDay: 'proposed_day',
  reason: 'reason',
  twoWeeks: 'two_weeks',
  sixWeeks: 'six_weeks',
  askedAt: 'asked_at',
  acceptedAt: 'accepted_at',
} as const satisfies Record<keyof Change, string>

/** It goes to another state, or stays in the one it is in; whoever may do so was asked before. */
export function changeHandover(
  work: Work,
  id: HandoverId,
  {
    state,
    closes,
    ...change
  }: Change & { readonly state: Handover['state']; readonly closes: 'closes' | 'stays open' },
): Promise<void> {
  const sets = Object.entries(change).map(
    ([name, value]) => sql`, ${sql.ref(columnOf[name as keyof Change])} = ${value}`,
  )
  return asPlatform(work, async () => {
    await sql`update samenspel.handover set state = ${state},
        closed_at = ${closes === 'closes' ? work.ctx.now : null} ${sql.join(sets, sql``)}
      where municipality_id = ${work.ctx.municipality} and handover_id = ${id}`.execute(work.db)
  })
}
