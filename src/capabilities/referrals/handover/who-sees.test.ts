import { sql } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { circlesOf } from '#platform/access/circles.ts'
import { lookAs, useCase } from '#platform/db/doors.ts'
import { Forbidden, NotFound } from '#platform/http/problems.ts'
import { endRole, readRoles } from '#capabilities/accounts/index.ts'
import { aHandover, mailsOf } from '#testing/handing-over.ts'
import type { MadeHandover } from '#testing/handing-over.ts'
import { aHouseful, visitors } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { as, aPerson } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { answerAsHost, readForHost } from './service/host.ts'
import { changeAsWorker, listHandovers, newCard } from './service/team.ts'

const letter = { origin: 'https://stad.example', city: 'Stad' } as const

let house: Houseful
let made: MadeHandover

beforeAll(async () => {
  house = await aHouseful()
  made = await aHandover(house)
})

const codes = async (one: SignedIn) =>
  (await listHandovers(house.place.database, one.ctx, undefined)).open.map(({ code }) => code)

test('a colleague of the same team sees it and may act on it; another team does not know of it', async () => {
  const colleague = await aPerson(house.place, as('neighbourhood-team', 'west'))
  expect(await codes(colleague)).toContain(made.handover.code)
  expect(await newCard(house.place.database, colleague.ctx, { id: made.handover.id })).not.toBeNull()
  for (const team of ['oost', null]) {
    const other = await aPerson(house.place, as('neighbourhood-team', team))
    expect(await codes(other)).toEqual([])
    const cancel = { id: made.handover.id, does: 'cancel', letter } as const
    await expect(changeAsWorker(house.place.database, other.ctx, cancel)).rejects.toThrow(NotFound)
    await expect(newCard(house.place.database, other.ctx, { id: made.handover.id })).rejects.toThrow(NotFound)
  }
})

/** How many handovers the database itself shows to somebody. */
const countAs = useCase<readonly string[], number>(
  { name: 'test.look', may: () => true, records: null },
  async (work, circles) => {
    await lookAs(work, circles)
    const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.handover
      where municipality_id = ${work.ctx.municipality}`.execute(work.db)
    return found.rows[0]!.n
  },
)

test('the database itself shows it to the team of the area, and to nobody else: no partner, officer or lead', async () => {
  const sees: Visitor[] = []
  for (const visitor of visitors) {
    const actor = house.who.get(visitor)?.ctx.actor ?? { kind: 'visitor' as const }
    if ((await countAs(house.place.database, house.place.ctx, circlesOf(actor))) > 0) sees.push(visitor)
  }
  expect(sees).toEqual(['neighbourhood team'])
})

test('who leaves the team sees it no more, also who made it; a colleague hears what the host answers', async () => {
  const leaver = await aPerson(house.place, as('neighbourhood-team', 'west'))
  const theirs = { ...house, who: new Map([...house.who, ['neighbourhood team' as const, leaver]]) }
  const own = await aHandover(theirs)
  expect(await codes(leaver)).toContain(own.handover.code)
  const leave = useCase<undefined, void>(
    { name: 'test.leave', may: () => true, records: null },
    async (work) => {
      const roles = await readRoles(work, { team: null })
      await endRole(
        work,
        roles.find(({ email }) => email === leaver.email)!,
      )
    },
  )
  const { database, ctx } = house.place
  await leave(database, ctx, undefined)
  const now = await leaver.again()
  await expect(listHandovers(database, now.ctx, undefined)).rejects.toThrow(Forbidden)
  await expect(newCard(database, now.ctx, { id: own.handover.id })).rejects.toThrow(NotFound)

  const visitor = { ...ctx, actor: { kind: 'visitor' } } as const
  await answerAsHost(database, visitor, { token: own.host, what: { does: 'accept', hostName: null }, letter })
  const told = (await mailsOf(house)).filter(({ text }) => text.includes(`${own.handover.code} is op`))
  expect(told.map(({ to }) => to)).toContain(house.who.get('neighbourhood team')!.email)
  expect(told.map(({ to }) => to)).not.toContain(leaver.email)
})

test('who leaves the team of the initiative can do nothing any more with the link that they were mailed', async () => {
  const own = await aHouseful()
  const { handover } = await aHandover(own)
  const { database, ctx } = own.place
  const editor = own.who.get('editor')!
  const mails = await mailsOf(own)
  const mail = mails.find(({ to, text }) => to === editor.email && text.includes(handover.code))!
  const [, token = ''] = /\/introductie\/([\w-]{43})/.exec(mail.text)!
  const visitor = { ...ctx, actor: { kind: 'visitor' } } as const
  expect(await readForHost(database, visitor, { token })).not.toBeNull()
  const leave = useCase<undefined, void>(
    { name: 'test.leaveTeam', may: () => true, records: null },
    async (work) => {
      const roles = await readRoles(work, { team: own.id })
      await endRole(
        work,
        roles.find(({ email }) => email === editor.email)!,
      )
    },
  )
  await leave(database, ctx, undefined)
  expect(await readForHost(database, visitor, { token })).toBeNull()
  const what = { does: 'accept', hostName: null } as const
  expect(await answerAsHost(database, visitor, { token, what, letter })).toBe('gone')
})
