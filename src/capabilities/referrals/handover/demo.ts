import { sql } from 'kysely'
import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { newId } from '#platform/ids.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import type { InitiativeId } from '#capabilities/initiatives/index.ts'
import { teamKey } from '../policy.ts'
import type { Handover, HandoverId, NeedCode } from './domain.ts'
import { act } from './service/act.ts'
import { countOutcome } from './store/counts.ts'
import { readHandover, saveHandover, takeCode } from './store/handovers.ts'

/** A handover of the demo city. Nobody hears of it: it is there to be seen. */
export interface DemoHandover {
  readonly worker: string
  readonly initiative: InitiativeId
  readonly activity: string
  readonly needs: readonly NeedCode[]
  /** How far it came; what is `past` was agreed on for the last date, who `came` did so about three weeks ago. */
  readonly stands: 'asked' | 'other-day' | 'accepted' | 'past' | 'came'
}

/** Lets the demo city have handovers in different states, once. */
export const keepDemoHandovers = useCase<readonly DemoHandover[], void>(
  { name: 'referrals.keepDemo', may: isPlatform, records: null },
  async (work, handovers) => {
    const found = await sql`select 1 from samenspel.handover
      where municipality_id = ${work.ctx.municipality} limit 1`.execute(work.db)
    if (found.rows.length > 0) return
    for (const one of handovers) await keep(work, one)
  },
)

interface NextDates {
  readonly activity: ActivityId
  readonly days: readonly string[]
}

async function nextDates(
  work: Work,
  { initiative, activity: title }: DemoHandover,
): Promise<NextDates | null> {
  const found = await sql<NextDates>`
    select a.activity_id as activity, array_agg(o.day::text order by o.day) as days
    from published.activity a
    join published.occurrence o on o.municipality_id = a.municipality_id and o.activity_id = a.activity_id
    where a.municipality_id = ${work.ctx.municipality} and a.initiative_id = ${initiative} and a.title = ${title}
      and not o.cancelled and o.starts_at > ${work.ctx.now}
    group by a.activity_id`.execute(work.db)
  return found.rows[0] ?? null
}

/** How long before the next date of a weekly activity it is. */
const daysBack = { asked: 0, 'other-day': 0, accepted: 0, past: -7, came: -21 } as const

async function keep(work: Work, demo: DemoHandover): Promise<void> {
  const next = await nextDates(work, demo)
  const roles = await readRoles(work, { team: null })
  const role = roles.find(({ email, role: is }) => email === demo.worker && is === 'neighbourhood-team')
  const [first, second] = next?.days ?? []
  if (!next || !role || !first || !second) return
  const day = addDays(first, daysBack[demo.stands])
  const today = localDay(work.ctx.now)
  const then = at(work, day < today ? addDays(day, -5) : addDays(today, -1))
  const id = newId<HandoverId>()
  const team = teamKey(role.area)
  const { initiative, needs } = demo
  const what = { id, team, worker: role.person, activity: next.activity, initiative, day, needs }
  await saveHandover(then, { ...what, host: 'team', locale: 'nl', code: await takeCode(work) })
  await countOutcome(then, { team, what: 'asked' })
  const asked = await readHandover(then, id)
  if (asked) await comeToStand(then, asked, { stands: demo.stands, second })
}

async function comeToStand(
  work: Work,
  asked: Handover,
  { stands, second }: { readonly stands: DemoHandover['stands']; readonly second: string },
): Promise<void> {
  if (stands === 'asked') return
  if (stands === 'other-day') {
    await act(work, asked, { by: 'host', act: 'propose', change: { proposedDay: second } })
    return
  }
  const accepted = await act(work, asked, { by: 'host', act: 'accept' })
  if (accepted && stands === 'came') await act(at(work, asked.day), accepted, { by: 'host', act: 'came' })
}

/** The same piece of work, in the morning of another day. */
function at(work: Work, day: string): Work {
  return { ...work, ctx: { ...work.ctx, now: new Date(`${day}T09:00:00Z`) } }
}
