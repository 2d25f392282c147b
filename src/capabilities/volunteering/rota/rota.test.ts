import { sql } from 'kysely'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { capabilities } from '#capabilities/index.ts'
import { stampOf } from '#platform/abuse/abuse.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { peopleIn } from '#platform/privacy/platform.ts'
import { dropPastTerm } from '#platform/privacy/retention.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { removeActivity } from '#capabilities/activities/service/own.ts'
import { removeInitiative } from '#capabilities/initiatives/service/claim.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { endless, keptDays } from '../domain.ts'
import type { TaskFacts, TaskId } from '../domain.ts'
import { tellTask } from '../tasks/service.ts'
import { readRota } from './hosts.ts'
import { changeTurn, readMyTurns } from './service.ts'
import { takeUp } from './take-up.ts'

let house: Houseful
let n = 0

beforeAll(async () => {
  house = await aHouseful()
})

/** The first Tuesdays of the task. */
const [first, second, third] = ['2026-12-01', '2026-12-08', '2026-12-15'] as const
const letter = { origin: 'https://stad.example', city: 'Stad', locale: 'nl' } as const
const drawn = (ctx: Ctx) => stampOf(new Date(ctx.now.getTime() - 60_000))
const system = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: 'system', name: 'test' } })
const owner = () => house.who.get('owner')!.ctx

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
const mails = (to: string) => readMails(house.place.database, system(house.place.ctx), to)
/** The mail to somebody whose subject begins so; there is one. */
async function mail(to: string, subject: string): Promise<string> {
  const found = (await mails(to)).filter((one) => one.subject.startsWith(subject))
  expect(found.map((one) => one.subject)).toHaveLength(1)
  return found[0]!.text
}
const tokenIn = (text: string) => /\/beurten\/([\w-]{43})/.exec(text)![1]!

async function aTask(told: Partial<TaskFacts> = {}): Promise<TaskId> {
  const facts: TaskFacts = {
    title: `Afwassen ${(n += 1)}`,
    about: '',
    talents: ['koken'],
    rhythm: 'weekly',
    firstDay: first,
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
  return (await tellTask(house.place.database, owner(), { slug: house.slug, id: null, told: facts }))!
}

interface Helper {
  readonly email: string
  readonly door: { readonly token: string }
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
  const { database, ctx } = house.place
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
      letter,
    },
  )
}

const visitor = () => ({ ...house.place.ctx, actor: { kind: 'visitor' } }) as const
const act = ({ door }: Pick<Helper, 'door'>, what: 'neem' | 'terug' | 'ruil' | 'houd', day: string) =>
  changeTurn(house.place.database, visitor(), { door, letter, act: what, day })
const seen = ({ door }: Pick<Helper, 'door'>) =>
  readMyTurns(house.place.database, visitor(), { door, letter })
const rota = (id: TaskId) => readRota(house.place.database, owner(), { slug: house.slug, id })

async function hasTurn(helper: Helper, day: string): Promise<string> {
  return (await seen(helper))!.days.find((one) => one.day === day)!.mine
}

async function page(path: string, who?: Visitor, body?: Record<string, string>) {
  const cookie = who && house.who.get(who)!.cookie
  const answer = await house.site.get(path, {
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

describe('taking up a task', () => {
  test('asks no account; the hosts hear of it, and nobody else sees a name or an address', async () => {
    const id = await aTask()
    const { email } = await aHelper(id, first)
    const toHosts = (await mails(house.who.get('editor')!.email)).filter((one) => one.text.includes(id))
    expect(toHosts.map((one) => one.text)).toEqual([expect.stringContaining('Buur wil meedoen') as string])
    expect(toHosts[0]!.text).not.toContain(email)
    expect((await page(`/initiatieven/${house.slug}/taken/${id}`, 'owner')).text).toContain(email)
    for (const path of [`/taken/${id}`, '/meedoen', `/initiatieven/${house.slug}`]) {
      const text = (await page(path)).text
      expect(text).toContain('Afwassen')
      expect(text).not.toContain(email)
      expect(text).not.toContain('Buur<')
    }
    expect(
      (await page(`/initiatieven/${house.slug}/taken/${id}`, 'owner of another initiative')).status,
    ).toBe(403)
  })

  test('answers the same to an address that was in it already, and never doubles anybody', async () => {
    const id = await aTask({ places: 3 })
    const { email } = await aHelper(id, first)
    expect(await join(id, { email: email.toUpperCase(), day: first })).toEqual({ key: null })
    const { volunteers, days } = await rota(id)
    expect(volunteers).toHaveLength(1)
    expect(days[0]!.turns).toHaveLength(1)
  })

  test('with a telephone only gives the key at once, and no mail', async () => {
    const id = await aTask()
    const done = await join(id, { phone: '06 12345678', day: first })
    expect(done).toMatchObject({ key: expect.stringMatching(/^[\w-]{43}$/) as string })
    if (done === 'full') throw new Error('full')
    expect(await hasTurn({ email: '', door: { token: done.key! } }, first)).toBe('yes')
  })

  test('that looks like spam waits for the hosts, without a turn and without a mail', async () => {
    const id = await aTask()
    const email = `helper-${(n += 1)}@thuis.example`
    await join(id, { email, day: first, trap: 'x' })
    expect(await mails(email)).toEqual([])
    const { volunteers, days } = await rota(id)
    expect(days[0]!.turns).toEqual([])
    const at = `/initiatieven/${house.slug}/taken/${id}`
    await page(`${at}/vrijwilligers`, 'owner', { besluit: 'welkom', wie: volunteers[0]!.id })
    expect(await mails(email)).toHaveLength(1)
  })

  test('needs a first name that is no address, and some way to be reached', async () => {
    const id = await aTask()
    const naam = { naam: 'Buur', dag: 'later', sinds: drawn(house.place.ctx) }
    expect((await page(`/taken/${id}`, undefined, naam)).status).toBe(422)
    const asName = { ...naam, naam: 'buur@thuis.example', telefoon: '0612345678' }
    expect((await page(`/taken/${id}`, undefined, asName)).status).toBe(422)
    const good = await page(`/taken/${id}`, undefined, { ...naam, email: `h${(n += 1)}@thuis.example` })
    expect(good.headers.get('location')).toBe(`/taken/${id}/gelukt`)
  })
})

describe('the last place', () => {
  test('goes to one of two who take it at once', async () => {
    const id = await aTask()
    const both = [await aHelper(id), await aHelper(id)]
    const done = await Promise.all(both.map((one) => act(one, 'neem', first)))
    expect(done.toSorted()).toEqual(['full', 'genomen'])
    expect((await rota(id)).days[0]!.turns).toHaveLength(1)
  })

  test('goes to one of two who come forward at once', async () => {
    const id = await aTask()
    const done = await Promise.all(
      ['a', 'b'].map((one) => join(id, { email: `${one}-${id}@thuis.example`, day: first })),
    )
    expect(done.filter((one) => one === 'full')).toHaveLength(1)
    expect((await rota(id)).days[0]!.turns).toHaveLength(1)
  })
})

describe('a turn', () => {
  test('that is handed back is told to the others, who take it with one tap', async () => {
    const id = await aTask()
    const [giver, taker] = [await aHelper(id, first), await aHelper(id)]
    expect(await act(giver, 'terug', first)).toBe('terug')
    const free = await mail(taker.email, 'Wie kan er')
    expect(free).toContain('dinsdag 1 december')
    const link = `/beurten/${tokenIn(free)}`
    expect((await page(link)).text).toContain('Deze neem ik')
    expect((await rota(id)).days[0]!.turns).toEqual([])
    const done = await page(link, undefined, { besluit: 'neem', dag: first })
    expect(done.headers.get('location')).toBe(`${link}?gelukt=genomen`)
    expect(await hasTurn(taker, first)).toBe('yes')
    expect(await hasTurn(giver, first)).toBe('no')
  })

  test('that is handed back shortly before is told to the hosts, and shown to them as a gap', async () => {
    const id = await aTask()
    const giver = await aHelper(id, first)
    await act(giver, 'terug', first)
    const gaps = (await mails(house.who.get('owner')!.email)).filter(
      (one) => one.subject.startsWith('Er viel een plek open') && one.text.includes(id),
    )
    expect(gaps.map((one) => one.text)).toEqual([expect.stringContaining('dinsdag 1 december') as string])
    expect((await rota(id)).gaps.map((gap) => gap.day)).toEqual([first])
  })

  test('that is offered stays with its owner until another takes it; then the first is told', async () => {
    const id = await aTask()
    const [giver, taker] = [await aHelper(id, second), await aHelper(id)]
    expect(await act(giver, 'ruil', second)).toBe('ruil')
    expect(await hasTurn(giver, second)).toBe('offered')
    expect(await mail(taker.email, 'Wie kan er')).toContain('8 december')
    expect(await act(taker, 'neem', second)).toBe('genomen')
    expect(await hasTurn(giver, second)).toBe('no')
    expect((await rota(id)).days[1]!.turns).toHaveLength(1)
    expect(await mail(giver.email, 'Je beurt is overgenomen')).toContain('8 december')
  })

  test('is not taken by another when its owner keeps it after all', async () => {
    const id = await aTask()
    const [giver, other] = [await aHelper(id, second), await aHelper(id)]
    await act(giver, 'ruil', second)
    expect(await act(giver, 'houd', second)).toBe('gehouden')
    expect(await act(other, 'neem', second)).toBe('full')
  })

  test('is taken no more often than the team asks', async () => {
    const id = await aTask({ mostTurns: 1, places: 2 })
    const one = await aHelper(id, first)
    expect(await act(one, 'neem', second)).toBe('most')
    expect(await act(one, 'neem', '2026-12-02')).toBe('gone')
  })

  test('is given and taken away by the hosts, and whoever it is hears so', async () => {
    const id = await aTask()
    const one = await aHelper(id)
    const { volunteers } = await rota(id)
    const at = `/initiatieven/${house.slug}/taken/${id}`
    const put = (besluit: string, wie: string = volunteers[0]!.id) =>
      page(`${at}/beurten`, 'editor', { besluit, dag: third, wie })
    expect((await put('erin')).headers.get('location')).toBe(`${at}?gelukt=erin`)
    expect(await hasTurn(one, third)).toBe('yes')
    expect(await mail(one.email, 'Je beurt')).toContain('Je staat op de lijst')
    expect((await put('eruit')).headers.get('location')).toBe(`${at}?gelukt=eruit`)
    expect(await hasTurn(one, third)).toBe('no')
    expect((await put('erin', 'x')).status).toBe(422)
  })
})

describe('looking', () => {
  test('at a link changes nothing, and is kept by nobody on the way', async () => {
    const id = await aTask()
    const { door } = await aHelper(id, first)
    const before = JSON.stringify(await rota(id))
    const answer = await page(`/beurten/${door.token}?dag=${second}&besluit=neem`)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(JSON.stringify(await rota(id))).toBe(before)
  })

  test('at turns of another is not possible, signed in or not', async () => {
    const id = await aTask()
    await aHelper(id)
    const [one] = (await rota(id)).volunteers
    expect((await page(`/mijn/beurten/${one!.id}`, 'person')).status).toBe(404)
    expect((await page(`/beurten/${'x'.repeat(43)}`)).status).toBe(422)
  })

  test('at ones own is possible signed in with that address', async () => {
    const id = await aTask()
    const person = house.who.get('person')!
    await join(id, { email: person.email, day: first })
    const mine = await page('/mijn', 'person')
    const path = /\/mijn\/beurten\/[0-9a-z]{12}/.exec(mine.text)![0]
    expect((await page(path, 'person')).text).toContain('Jouw beurten')
  })
})

describe('what stops', () => {
  beforeEach(async () => {
    house = await aHouseful()
  })

  test('is a task when its activity goes, and whoever does it hears so', async () => {
    const id = await aTask({ activity: house.activity as ActivityId })
    const one = await aHelper(id, first)
    await removeActivity(house.place.database, owner(), {
      slug: house.slug,
      id: house.activity as ActivityId,
      letter,
    })
    expect(await mail(one.email, 'Deze taak stopt')).toContain('niet meer te komen')
    expect((await page(`/taken/${id}`)).status).toBe(404)
    expect((await seen(one))!.days).toEqual([])
  })

  test('is every task when the initiative stops, or goes for good', async () => {
    const { database } = house.place
    const one = await aHelper(await aTask(), first)
    await setPhase(database, owner(), { slug: house.slug, phase: 'stopped' })
    expect(await mail(one.email, 'Deze taak stopt')).toContain('niet meer te komen')
    expect((await page('/meedoen')).text).not.toContain('Afwassen')
    house = await aHouseful()
    const other = await aHelper(await aTask(), first)
    await removeInitiative(house.place.database, owner(), { slug: house.slug })
    expect(await mail(other.email, 'Deze taak stopt')).toContain('niet meer te komen')
  })
})

describe('what is kept of a volunteer', () => {
  const count = useCase<undefined, number>(
    { name: 'test.count', may: () => true, records: null },
    async ({ db }) =>
      (await sql<{ n: number }>`select count(*)::int as n from samenspel.volunteer`.execute(db)).rows[0]!.n,
  )

  test(`goes ${keptDays} days after the last turn, with turns and links, and not a day sooner`, async () => {
    house = await aHouseful()
    const { database, ctx } = house.place
    const one = await aHelper(await aTask(), first)
    const night = (day: string) => ({ ...system(ctx), now: new Date(`${day}T12:00:00Z`) })
    await dropPastTerm(database, night('2026-12-30'), peopleIn(capabilities))
    expect(await count(database, ctx, undefined)).toBe(1)
    await dropPastTerm(database, night('2027-01-02'), peopleIn(capabilities))
    expect(await count(database, ctx, undefined)).toBe(0)
    expect(await seen(one)).toBeNull()
  })

  test('goes at once when somebody stops, and the others hear what is free', async () => {
    house = await aHouseful()
    const id = await aTask()
    const [one, other] = [await aHelper(id, first), await aHelper(id)]
    const left = await page(`/beurten/${one.door.token}/stoppen`, undefined, { ja: '1' })
    expect(left.text).toContain('Je doet niet meer mee')
    expect((await rota(id)).volunteers).toHaveLength(1)
    expect(await mail(other.email, 'Wie kan er')).toContain('1 december')
  })
})
