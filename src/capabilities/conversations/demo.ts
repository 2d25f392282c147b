import { sql } from 'kysely'
import { isPlatform } from '#platform/access/roles.ts'
import { addWorkingDays } from '#platform/calendar/working-days.ts'
import type { Actor, Ctx, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Database } from '#platform/db/database.ts'
import { addDays, localDay } from '#platform/i18n/dates.ts'
import { readRoles } from '#capabilities/accounts/index.ts'
import type { HeldRole } from '#capabilities/accounts/index.ts'
import type { Helped, Kind, Side } from './domain.ts'
import { proposeAgreement, stepAgreement } from './service/agreements.ts'
import { nameContact } from './service/contact.ts'
import { readDossier } from './service/dossier.ts'
import { endConversation, sayHelped } from './service/end.ts'
import { replyToNote, setNext, writeNote } from './service/notes.ts'
import { askTheCity } from './service/open.ts'

/** One thing that happened in a conversation of the demo, so many days ago. */
interface Happened {
  readonly daysAgo: number
  readonly by: Side
}
export type DemoStep = Happened &
  (
    | { readonly does: 'contact' }
    | { readonly does: 'note'; readonly words: string }
    /** Of the last note: it is so. */
    | { readonly does: 'confirm' }
    | { readonly does: 'propose'; readonly owner: Side; readonly what: string; readonly inDays: number }
    /** Of the last agreement. */
    | { readonly does: 'agree' | 'done' }
    | { readonly does: 'next'; readonly who: Side; readonly words: string; readonly inDays: number }
    | { readonly does: 'end'; readonly words: string }
    | { readonly does: 'helped'; readonly helped: Helped }
  )

/** A conversation of the demo city: people by their addresses, who have functions and no names. */
export interface DemoTalk {
  readonly kind: Kind
  readonly subject: string
  readonly words: string
  readonly initiative: string
  readonly areas: readonly string[]
  readonly daysAgo: number
  readonly asker: string
  readonly officer: string
  readonly steps: readonly DemoStep[]
}

interface Around {
  readonly teams: readonly string[]
  readonly subjects: readonly string[]
}

/** Whether one of them is there already, and who everybody is with the roles they hold. */
const lookAround = useCase<Around, { begun: boolean; roles: readonly HeldRole[] }>(
  { name: 'demo.lookAround', may: isPlatform, records: null },
  async (work, { teams, subjects }) => {
    const found = await sql`select from samenspel.conversation
      where municipality_id = ${work.ctx.municipality} and subject = any(${[...subjects]}) limit 1`.execute(
      work.db,
    )
    const roles = [...(await readRoles(work, { team: null }))]
    for (const team of teams) roles.push(...(await readRoles(work, { team })))
    return { begun: found.rows.length > 0, roles }
  },
)

/** Lets the conversations of the demo happen as they would have, each thing on its day; once. */
export async function keepDemoTalks(
  database: Database,
  ctx: Ctx,
  conversations: readonly DemoTalk[],
): Promise<void> {
  const teams = [...new Set(conversations.map(({ initiative }) => initiative))]
  const { begun, roles } = await lookAround(database, ctx, {
    teams,
    subjects: conversations.map(({ subject }) => subject),
  })
  if (begun) return
  for (const one of conversations) await talk(database, ctx, roles, one)
}

async function talk(
  database: Database,
  ctx: Ctx,
  roles: readonly HeldRole[],
  { steps, asker, officer, daysAgo, ...question }: DemoTalk,
): Promise<void> {
  const who = { initiative: personWith(roles, asker), city: personWith(roles, officer) }
  const on = (days: number, by: Side): Ctx => ({ ...ctx, actor: who[by], now: weekdayBefore(ctx.now, days) })
  const asked = { ...question, compass: null, locale: ctx.locale }
  const id = (await askTheCity(database, on(daysAgo, 'initiative'), asked))!
  for (const step of steps) {
    const then = on(step.daysAgo, step.by)
    const day = (days: number) => addDays(localDay(ctx.now), days)
    if (step.does === 'contact')
      // Whoever leads the programme names the contact: an officer reads nothing before they are named.
      await nameContact(database, { ...then, actor: leadOf(roles) }, { id, person: who.city.id, why: '' })
    else if (step.does === 'note') await writeNote(database, then, { id, words: step.words })
    else if (step.does === 'next')
      await setNext(database, then, { id, by: step.who, words: step.words, due: day(step.inDays) })
    else if (step.does === 'propose') {
      const { owner, what } = step
      await proposeAgreement(database, then, { id, owner, what, due: day(step.inDays) })
    } else if (step.does === 'end') await endConversation(database, then, { id, outcome: step.words })
    else if (step.does === 'helped') await sayHelped(database, then, { id, helped: step.helped })
    else await settle(database, then, { id, does: step.does })
  }
}

/** What needs a look at how it stands: the last note, the last agreement. */
async function settle(
  database: Database,
  then: Ctx,
  {
    id,
    does,
  }: {
    readonly id: NonNullable<Awaited<ReturnType<typeof askTheCity>>>
    readonly does: 'confirm' | 'agree' | 'done'
  },
): Promise<void> {
  const { entries, agreements } = await readDossier(database, then, { id })
  if (does === 'confirm') {
    const entry = entries.findLast(({ kind }) => kind === 'note')!.id
    return replyToNote(database, then, { id, entry, agrees: 'yes', words: '' })
  }
  const last = entries.findLast(({ kind }) => kind === 'agreement')!.facts['agreement']
  const agreement = agreements.find((one) => one.id === last)!
  const to = does === 'agree' ? 'agreed' : 'done'
  const { revision } = agreement
  await stepAgreement(database, then, { id, agreement: agreement.id, revision, to, reason: '', due: null })
}

/** In the morning of a working day: a municipality that answers on a Sunday would be a strange one. */
function weekdayBefore(now: Date, days: number): Date {
  const worked = addWorkingDays(addDays(localDay(now), -days - 1), 1)
  const at = new Date(`${worked}T09:00:00Z`)
  return at < now ? at : now
}

type Somebody = Extract<Actor, { kind: 'person' }>

function personWith(roles: readonly HeldRole[], email: string): Somebody {
  const grants = roles.filter((one) => one.email === email)
  return { kind: 'person', id: grants[0]?.person ?? ('' as PersonId), session: '', grants }
}

const leadOf = (roles: readonly HeldRole[]): Somebody =>
  personWith(roles, roles.find(({ role }) => role === 'programme-lead')!.email)
