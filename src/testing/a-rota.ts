import { sql } from 'kysely'
import { expect } from 'vitest'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { endless } from '#capabilities/volunteering/domain.ts'
import type { TaskFacts, TaskId } from '#capabilities/volunteering/domain.ts'
import { readRota } from '#capabilities/volunteering/rota/hosts.ts'
import { changeTurn, readMyTurns } from '#capabilities/volunteering/rota/service.ts'
import { takeUp } from '#capabilities/volunteering/rota/take-up.ts'
import { tellTask } from '#capabilities/volunteering/tasks/service.ts'
import type { Letterhead } from '#capabilities/accounts/index.ts'
import type { Houseful, Visitor } from './houseful.ts'

let n = 0

/** The first Tuesdays of the task. */
export const tuesdays = ['2026-12-01', '2026-12-08', '2026-12-15'] as const
export const letter = { origin: 'https://stad.example', city: 'Stad', locale: 'nl' } as const
export const drawn = (ctx: Ctx) => stampOf(new Date(ctx.now.getTime() - 60_000))
export const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })
interface Letter {
  readonly subject: string
  readonly text: string
}
const readMails = useCase<string, Letter[]>(
  { name: 'test.mails', may: () => true, records: null },
  async ({ db, ctx }, to) =>
    (
      await sql<Letter>`select subject, body as text from samenspel.mail
        where municipality_id = ${ctx.municipality} and to_address = ${to}`.execute(db)
    ).rows,
)
/** The key in a mail about turns. */
export const tokenIn = (text: string) => /\/beurten\/([\w-]{43})/.exec(text)![1]!

/** Somebody who took up a task with an address. */
export interface Helper {
  readonly email: string
  readonly door: { readonly token: string }
}

/** Everything one does with tasks and turns in a house, which may be another one in each test. */
export function rotaIn(house: () => Houseful, from: Letterhead = letter) {
  const owner = () => house().who.get('owner')!.ctx

  const mails = (to: string) => readMails(house().place.database, system(house().place.ctx), to)
  /** The mail to somebody whose subject begins so; there is one. */
  async function mail(to: string, subject: string): Promise<string> {
    const found = (await mails(to)).filter((one) => one.subject.startsWith(subject))
    expect(found.map((one) => one.subject)).toHaveLength(1)
    return found[0]!.text
  }
  async function aTask(told: Partial<TaskFacts> = {}): Promise<TaskId> {
    const facts: TaskFacts = {
      title: `Afwassen ${(n += 1)}`,
      about: '',
      talents: ['koken'],
      rhythm: 'weekly',
      firstDay: tuesdays[0],
      from: '19:00',
      to: '20:00',
      lastDay: endless,
      howLong: '',
      places: 1,
      mostTurns: null,
      needs: '',
      host: '',
      activity: null,
      ...told,
    }
    return (await tellTask(house().place.database, owner(), { slug: house().slug, id: null, told: facts }))!
  }

  /** Somebody who took up a task with an address, and reads their mail. */
  async function aHelper(id: TaskId, day: string | null = null): Promise<Helper> {
    const email = `helper-${(n += 1)}@thuis.example`
    expect(await join(id, { email, day })).toEqual({ key: null })
    return { email, door: { token: tokenIn(await mail(email, 'Je doet mee')) } }
  }

  function join(
    id: TaskId,
    given: { email?: string | null; phone?: string; day?: string | null; trap?: string },
  ) {
    const { database, ctx } = house().place
    return takeUp(
      database,
      { ...ctx, actor: { kind: 'visitor' } },
      {
        id,
        name: 'Buur',
        email: given.email ?? null,
        phone: given.phone ?? null,
        day: given.day ?? null,
        locale: 'nl',
        sent: { trap: given.trap ?? '', stamp: drawn(ctx), busyNetwork: false },
        letter: from,
      },
    )
  }

  const visitor = () => ({ ...house().place.ctx, actor: { kind: 'visitor' } }) as const
  const act = ({ door }: Pick<Helper, 'door'>, what: 'neem' | 'terug' | 'ruil' | 'houd', day: string) =>
    changeTurn(house().place.database, visitor(), { door, letter: from, act: what, day })
  const seen = ({ door }: Pick<Helper, 'door'>) =>
    readMyTurns(house().place.database, visitor(), { door, letter: from })
  const rota = (id: TaskId) => readRota(house().place.database, owner(), { slug: house().slug, id })

  async function hasTurn(helper: Helper, day: string): Promise<string> {
    return (await seen(helper))!.days.find((one) => one.day === day)!.mine
  }

  async function page(path: string, who?: Visitor, body?: Record<string, string>) {
    const cookie = who && house().who.get(who)!.cookie
    const answer = await house().site.get(path, {
      headers: {
        ...(cookie ? { cookie } : {}),
        ...(body
          ? { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }
          : {}),
      },
      ...(body ? { method: 'POST', body: new URLSearchParams(body).toString() } : {}),
    })
    return { status: answer.status, text: await answer.text(), headers: answer.headers }
  }

  return { owner, mails, mail, aTask, aHelper, join, visitor, act, seen, rota, hasTurn, page }
}
