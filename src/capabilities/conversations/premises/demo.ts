import { sql } from 'kysely'
import { isPlatform } from '#platform/access/roles.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import type { Actor, Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import { addDays, localDay, weekdayOf } from '#platform/i18n/dates.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import { momentsOf } from '../appointments/forms.ts'
import { makeAppointment } from '../appointments/service.ts'
import type { ConversationId } from '../domain.ts'
import { addFile } from '../files/service.ts'
import { usualSteps } from './domain.ts'
import { premisesWords } from './messages.ts'
import { chooseMatter, promiseDay, readPremises, sayDone } from './service.ts'

/** A repair of the demo city, of the one conversation about premises of this initiative. */
export interface DemoRepair {
  readonly initiative: string
  /** Whoever asks, and whoever helps, by their addresses. */
  readonly asker: string
  readonly officer: string
  /** By step: the day promised, moved to, and really done, counted from today; `null` where there is none. */
  readonly steps: readonly DemoStep[]
  readonly movedBecause: string
  readonly meet: { readonly title: string; readonly place: string; readonly inDays: number }
  readonly report: { readonly name: string; readonly words: string; readonly text: string }
}
export interface DemoStep {
  readonly promised: number | null
  readonly moved?: number
  readonly done: number | null
}

interface Found {
  readonly id: ConversationId
  readonly city: Actor
  readonly initiative: Actor
}

/** The conversation that it is about, as long as nobody said what it is about, and who talks in it. */
const lookAround = useCase<DemoRepair, Found | null>(
  { name: 'premises.lookAround', may: isPlatform, records: null },
  async (work, { initiative, asker, officer }) => {
    const found = await sql<{ id: ConversationId }>`select conversation_id as id from samenspel.conversation
      where municipality_id = ${work.ctx.municipality} and kind = 'premises' and matter is null
        and initiative_id = ${initiative} and contact_id is not null and ended_at is null limit 1`.execute(
      work.db,
    )
    const [one] = found.rows
    if (!one) return null
    const roles = [
      ...(await readRoles(work, { team: null })),
      ...(await readRoles(work, { team: initiative })),
    ]
    return { id: one.id, city: actorWith(roles, officer), initiative: actorWith(roles, asker) }
  },
)

function actorWith(roles: readonly HeldRole[], email: string): Actor {
  const grants = roles.filter((one) => one.email === email)
  return { kind: 'person', id: grants[0]!.person, session: '', grants }
}

/** Lets a repair of the demo come as far as it is today; once. */
export async function keepDemoRepair(database: Database, ctx: Ctx, repair: DemoRepair): Promise<void> {
  const found = await lookAround(database, ctx, repair)
  if (!found) return
  const { id } = found
  const today = localDay(ctx.now)
  const as = (side: 'city' | 'initiative') => ({ ...ctx, actor: found[side] })
  const { usual } = premisesWords[ctx.locale]
  const titles = usualSteps.repair.map((step) => usual[step])
  await chooseMatter(database, as('initiative'), { id, matter: 'repair', titles })
  const { steps } = await readPremises(database, as('city'), { id })
  for (const [at, { promised, moved, done }] of repair.steps.entries()) {
    const step = steps[at]!.id
    // Nobody of the municipality works on a Sunday.
    const on = (days: number) => {
      const day = addDays(today, days)
      return addDays(day, -Math.max(0, weekdayOf(day) - 5))
    }
    let revision = 1
    const promise = async (days: number, reason: string) => {
      await promiseDay(database, as('city'), { id, step, revision, day: on(days), reason })
      revision += 1
    }
    if (promised !== null) await promise(promised, '')
    if (moved !== undefined) await promise(moved, repair.movedBecause)
    if (done !== null) await sayDone(database, as('initiative'), { id, step, revision, day: on(done) })
  }
  const { meet, report } = repair
  const document = { kind: 'txt', bytes: Buffer.from(report.text) } as const
  await addFile(database, as('city'), { id, document, name: report.name, words: report.words })
  const told = {
    title: meet.title,
    place: meet.place,
    ...momentsOf({ dag: addWorkingDays(today, meet.inDays), van: '10:00', tot: '11:00' }),
  }
  // Nobody in the demo reads mail: nobody is told.
  await makeAppointment(database, as('city'), { id, head: null, told })
}
