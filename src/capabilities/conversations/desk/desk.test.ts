import { beforeAll, describe, expect, test } from 'vitest'
import { Conflict, Forbidden } from '#platform/http/problems.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import { aPerson, as, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aTestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { askUncounted } from '#testing/asking.ts'
import { proposeAgreement, stepAgreement } from '../service/agreements.ts'
import { nameContact } from '../service/contact.ts'
import { endConversation } from '../service/end.ts'
import { writeNote } from '../service/notes.ts'
import { chooseMatter, promiseDay, readPremises, sayDone } from '../premises/service.ts'
import { perPage } from './domain.ts'
import { listCarried, listWaiting, watchTerms } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
let resident: SignedIn
let connector: SignedIn
let elsewhere: SignedIn
let officer: SignedIn
let lead: SignedIn

beforeAll(async () => {
  place = await aMunicipality()
  resident = await aPerson(place)
  connector = await aPerson(place, as('area-connector', 'west'))
  elsewhere = await aPerson(place, as('area-connector', 'oost'))
  officer = await aPerson(place, as('municipal-officer'))
  lead = await aPerson(place, as('programme-lead'))
})

const on = <Somebody extends { ctx: Ctx }>(one: Somebody, day: string): Somebody['ctx'] => ({
  ...one.ctx,
  now: new Date(`${day}T09:00:00Z`),
})

/** Asked on a day, about something in an area. */
function ask(subject: string, { day = '2026-11-25', area = 'west', by = resident } = {}) {
  return askUncounted(place.database, on(by, day), {
    kind: 'matter',
    subject,
    words: 'Wie weet dit?',
    initiative: null,
    compass: null,
    areas: [area],
    locale: 'nl',
  })
}

const carry = (id: Awaited<ReturnType<typeof ask>>, by = connector) =>
  nameContact(place.database, by.ctx, { id, person: officer.ctx.actor.id, why: '' })

const subjects = ({ rows }: { readonly rows: readonly { readonly subject: string }[] }) =>
  rows.map(({ subject }) => subject)

describe('the list of an officer', () => {
  test('has what is due next first, also when that is something agreed', async () => {
    const mine = await aPerson(place, as('municipal-officer'))
    const give = async (subject: string, day?: string) => {
      const id = await ask(subject, { day })
      await nameContact(place.database, lead.ctx, { id, person: mine.ctx.actor.id, why: '' })
      return id
    }
    await give('Later')
    await give('Eerder', '2026-11-20')
    const answered = await give('Beantwoord')
    await writeNote(place.database, mine.ctx, { id: answered, words: 'Ja.' })
    const agreed = await give('Afgesproken')
    const told = { id: agreed, owner: 'city', what: 'Bellen', due: '2026-11-27' } as const
    const agreement = await proposeAgreement(place.database, mine.ctx, told)
    const step = { id: agreed, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
    await stepAgreement(place.database, resident.ctx, step)
    const closed = await give('Klaar')
    await endConversation(place.database, mine.ctx, { id: closed, outcome: 'Gelukt.' })

    const open = await listCarried(place.database, mine.ctx, { page: 1, which: 'open' })
    expect(subjects(open)).toEqual(['Afgesproken', 'Eerder', 'Later', 'Beantwoord'])
    expect(open.rows[0]).toMatchObject({
      nextStep: 'keep',
      nextWords: 'Bellen',
      nextBy: 'city',
      nextDue: '2026-11-27',
    })
    const ended = await listCarried(place.database, mine.ctx, { page: 1, which: 'ended' })
    expect(subjects(ended)).toEqual(['Klaar'])
  })

  test('comes page by page, and says how long it is', async () => {
    const busy = await aPerson(place, as('municipal-officer'))
    for (let n = 0; n <= perPage; n += 1) {
      const id = await ask(`Vraag ${n}`)
      await nameContact(place.database, lead.ctx, { id, person: busy.ctx.actor.id, why: '' })
    }
    const first = await listCarried(place.database, busy.ctx, { page: 1, which: 'open' })
    const second = await listCarried(place.database, busy.ctx, { page: 2, which: 'open' })
    expect([first.rows.length, first.total, second.rows.length]).toEqual([perPage, perPage + 1, 1])
    const site = await aTestApp(place)
    const page = await site.get('/gesprekken/werk', { headers: { cookie: busy.cookie } })
    expect(await page.text()).toContain('href="/gesprekken/werk?pagina=2"')
  })
})

describe('what has no contact yet', () => {
  test('is shown to the connector of its area and to the programme, the oldest first', async () => {
    await ask('Nieuw in Noord', { area: 'noord' })
    await ask('Oud in Noord', { area: 'noord', day: '2026-11-16' })
    const north = await aPerson(place, as('area-connector', 'noord'))
    expect(subjects(await listWaiting(place.database, north.ctx, { page: 1 }))).toEqual([
      'Oud in Noord',
      'Nieuw in Noord',
    ])
    expect(subjects(await listWaiting(place.database, lead.ctx, { page: 1 }))).toContain('Oud in Noord')
    expect(subjects(await listWaiting(place.database, elsewhere.ctx, { page: 1 }))).toEqual([])
    await expect(listWaiting(place.database, officer.ctx, { page: 1 })).rejects.toThrow(Forbidden)
  })

  test('leaves out what one asked oneself: nobody is their own municipality', async () => {
    const both = await aPerson(place, as('area-connector', 'zuid'), inTeam('editor', 'de-tuin'))
    await ask('Van mezelf', { area: 'zuid', by: both })
    await ask('Van een ander', { area: 'zuid' })
    expect(subjects(await listWaiting(place.database, both.ctx, { page: 1 }))).toEqual(['Van een ander'])
  })

  test('is taken with one tap, by one of two who tap at once', async () => {
    const id = await ask('Wie neemt dit?', { area: 'west' })
    const take = ({ ctx }: SignedIn) =>
      nameContact(place.database, ctx, { id, person: ctx.actor.id, why: '', seen: null })
    const taken = await Promise.allSettled([take(connector), take(lead)])
    expect(taken.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(
      (taken.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason,
    ).toBeInstanceOf(Conflict)
  })

  test('the tap leads to the conversation, and it is among what one carries', async () => {
    const id = await ask('Een tik')
    const site = await aTestApp(place)
    const answer = await site.get(`/gesprekken/${id}/ik-help`, {
      method: 'POST',
      headers: { cookie: connector.cookie, 'sec-fetch-site': 'same-origin' },
    })
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/gesprekken/${id}?gelukt=contact`])
    expect(subjects(await listCarried(place.database, connector.ctx, { page: 1, which: 'open' }))).toContain(
      'Een tik',
    )
  })
})

describe('the terms', () => {
  test('are what is late, and what ends within three working days, of both sides alike', async () => {
    const east = elsewhere
    const at = (subject: string, day: string) => ask(subject, { day, area: 'oost' })
    await at('Te laat met een naam', '2026-11-13')
    await at('Bijna een naam', '2026-11-23')
    await at('Nog tijd', '2026-11-25')
    const late = await at('Laat antwoord', '2026-11-02')
    await carry(late, east)
    for (const owner of ['city', 'initiative'] as const) {
      const id = await at(`Afspraak van ${owner}`, '2026-11-25')
      await carry(id, east)
      const due = owner === 'city' ? '2026-11-26' : '2026-11-27'
      const told = { id, owner, what: 'Bellen', due }
      const agreement = await proposeAgreement(place.database, on(east, '2026-11-25'), told)
      const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
      await stepAgreement(place.database, resident.ctx, step)
    }
    const seen = await watchTerms(place.database, on(east, '2026-11-25'), { page: 1, area: null })
    expect(seen.rows.map(({ subject, term, owner, due }) => [subject, term, owner, due])).toEqual([
      ['Te laat met een naam', 'contact', 'city', '2026-11-20'],
      ['Laat antwoord', 'answer', 'city', '2026-11-23'],
      ['Afspraak van city', 'agreement', 'city', '2026-11-26'],
      ['Afspraak van initiative', 'agreement', 'initiative', '2026-11-27'],
      ['Bijna een naam', 'contact', 'city', '2026-11-30'],
    ])
    expect(seen.counts.every(({ areas }) => areas[0] === 'oost')).toBe(true)
    const sums = Object.fromEntries(
      seen.counts.map((one) => [`${one.term} ${one.owner}`, [one.late, one.near]]),
    )
    expect(sums).toEqual({
      'contact city': [1, 1],
      'answer city': [1, 0],
      'agreement city': [0, 1],
      'agreement initiative': [0, 1],
    })
  })

  test('count a day that was promised for a step as what the municipality agreed to', async () => {
    const id = await askUncounted(place.database, on(resident, '2026-11-25'), {
      kind: 'premises',
      subject: 'Het dak lekt',
      words: 'Wie kijkt?',
      initiative: null,
      compass: null,
      areas: ['haven'],
      locale: 'nl',
    })
    await carry(id, lead)
    const now = on(officer, '2026-11-25')
    await chooseMatter(place.database, now, { id, matter: 'repair', titles: ['Gezien', 'Gemaakt'] })
    const { steps } = await readPremises(place.database, now, { id })
    const promise = { id, step: steps[0]!.id, revision: 1, day: '2026-11-26', reason: '' }
    await promiseDay(place.database, now, promise)
    const seen = await watchTerms(place.database, on(lead, '2026-11-27'), { page: 1, area: 'haven' })
    expect(seen.rows.map(({ term, owner, what, due }) => [term, owner, what, due])).toEqual([
      ['agreement', 'city', 'Gezien', '2026-11-26'],
    ])
    await sayDone(place.database, now, { ...promise, revision: 2, day: '2026-11-25' })
    const after = await watchTerms(place.database, on(lead, '2026-11-27'), { page: 1, area: 'haven' })
    expect(after.rows).toEqual([])
  })

  test('of one area are those of that area, and nobody is counted by name', async () => {
    await ask('In een ander gebied', { area: 'centrum', day: '2026-11-16' })
    const all = await watchTerms(place.database, lead.ctx, { page: 1, area: 'centrum' })
    expect(subjects(all)).toEqual(['In een ander gebied'])
    const site = await aTestApp(place)
    const page = await site.get('/gesprekken/termijnen', { headers: { cookie: lead.cookie } })
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).toContain(
      'De gemeente is te laat met: zeggen wie helpt. De laatste dag was 23 november 2026.',
    )
  })

  test('are not there for an officer, and for a visitor only behind the door', async () => {
    const site = await aTestApp(place)
    const asked = await site.get('/gesprekken/termijnen', { headers: { cookie: officer.cookie } })
    expect(asked.status).toBe(404)
    const visitor = await site.get('/gesprekken/termijnen')
    expect(visitor.headers.get('location')).toMatch(/^\/inloggen/)
  })
})

test('whoever works for the municipality comes to their work first, and their own questions are a tab further', async () => {
  const site = await aTestApp(place)
  const first = await site.get('/gesprekken', { headers: { cookie: officer.cookie } })
  expect(first.headers.get('location')).toBe('/gesprekken/werk')
  const own = await site.get('/gesprekken?van=mij', { headers: { cookie: officer.cookie } })
  expect(own.status).toBe(200)
  const mine = await site.get('/gesprekken', { headers: { cookie: resident.cookie } })
  expect(mine.status).toBe(200)
})
