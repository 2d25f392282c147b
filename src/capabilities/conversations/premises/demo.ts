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
import type { ConversationId, Side } from '../domain.ts'
import { addFile } from '../files/service.ts'
import { writeNote } from '../service/notes.ts'
import { usualSteps } from './domain.ts'
import { premisesWords } from './messages.ts'
import { chooseMatter, promiseDay, readPremises, sayDone } from './service.ts'

/** One thing on the way to a repair, so many days ago. Days are counted from today. */
export type DemoRepairStep = { readonly daysAgo: number } & (
  | { readonly does: 'choose' }
  /** Of the step with this number, from 0; a reason where it was promised before. */
  | { readonly does: 'promise'; readonly step: number; readonly inDays: number; readonly because?: string }
  | { readonly does: 'done'; readonly step: number }
  | { readonly does: 'report'; readonly name: string; readonly words: string; readonly text: string }
  | { readonly does: 'meet'; readonly title: string; readonly place: string; readonly inDays: number }
  | { readonly does: 'note'; readonly by: Side; readonly words: string }
)

/** A repair of the demo city, of the one conversation about premises of this initiative. */
export interface DemoRepair {
  readonly initiative: string
  /** Whoever asks, and whoever helps, by their addresses. */
  readonly asker: string
  readonly officer: string
  /** What happened, the oldest first. */
  readonly happened: readonly DemoRepairStep[]
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

/** Lets a repair of the demo come as far as it is today, each thing on its day; once. */
export async function keepDemoRepair(database: Database, ctx: Ctx, repair: DemoRepair): Promise<void> {
  const found = await lookAround(database, ctx, repair)
  if (!found) return
  for (const one of repair.happened) await happens(database, ctx, { found, one })
}

async function happens(
  database: Database,
  ctx: Ctx,
  { found, one }: { readonly found: Found; readonly one: DemoRepairStep },
): Promise<void> {
  const { id } = found
  const today = localDay(ctx.now)
  const day = workdayAt(today, -one.daysAgo)
  const as = (side: Side): Ctx => ({ ...ctx, actor: found[side], now: new Date(`${day}T09:00:00Z`) })
  const { does } = one
  if (does === 'choose') {
    const { usual } = premisesWords[ctx.locale]
    const titles = usualSteps.repair.map((step) => usual[step])
    await chooseMatter(database, as('initiative'), { id, matter: 'repair', titles })
  } else if (does === 'promise' || does === 'done') {
    const { steps } = await readPremises(database, as('city'), { id })
    const { id: step, revision } = steps[one.step]!
    const seen = { id, step, revision }
    if (does === 'done') await sayDone(database, as('initiative'), { ...seen, day })
    else {
      const { inDays, because: reason = '' } = one
      await promiseDay(database, as('city'), { ...seen, day: workdayAt(today, inDays), reason })
    }
  } else if (does === 'report') {
    const document = { kind: 'txt', bytes: Buffer.from(one.text) } as const
    await addFile(database, as('city'), { id, document, name: one.name, words: one.words })
  } else if (does === 'note') await writeNote(database, as(one.by), { id, words: one.words })
  else {
    const { title, place, inDays } = one
    const told = {
      title,
      place,
      ...momentsOf({ dag: addWorkingDays(today, inDays), van: '10:00', tot: '11:00' }),
    }
    // Nobody in the demo reads mail: nobody is told.
    await makeAppointment(database, as('city'), { id, head: null, told })
  }
}

/** Nobody of the municipality works on a Sunday: on the Friday before. */
function workdayAt(today: string, days: number): string {
  const day = addDays(today, days)
  return addDays(day, -Math.max(0, weekdayOf(day) - 5))
}
