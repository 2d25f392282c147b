import { beforeEach, describe, expect, test } from 'vitest'
import type { Ctx } from '#platform/context/ctx.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import { endRole, readRoles } from '#capabilities/accounts/index.ts'
import { useCase } from '#platform/db/doors.ts'
import { aPerson, as, inTeam } from '#testing/people.ts'
import type { SignedIn } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { proposeAgreement, stepAgreement } from '../service/agreements.ts'
import { nameContact } from '../service/contact.ts'
import { readDossier } from '../service/dossier.ts'
import { writeNote } from '../service/notes.ts'
import { askUncounted } from '#testing/asking.ts'
import { chooseMatter, promiseDay, readPremises, sayDone } from '../premises/service.ts'
import { remindEverybody } from './remind.ts'

const origin = 'https://stad.example'
let place: Awaited<ReturnType<typeof aMunicipality>>
let resident: SignedIn
let teammate: SignedIn
let connector: SignedIn
let elsewhere: SignedIn
let officer: SignedIn
let lead: SignedIn

/** Asked on Wednesday 25 November: a name by Wednesday 2 December, an answer by Wednesday 16 December. */
beforeEach(async () => {
  place = await aMunicipality()
  resident = await aPerson(place)
  teammate = await aPerson(place, inTeam('editor', 'de-tuin'))
  connector = await aPerson(place, as('area-connector', 'west'))
  elsewhere = await aPerson(place, as('area-connector', 'oost'))
  officer = await aPerson(place, as('municipal-officer'))
  lead = await aPerson(place, as('programme-lead'))
})

const ask = (areas: readonly string[] = ['west']) =>
  askUncounted(place.database, resident.ctx, {
    kind: 'premises',
    subject: 'Het dak lekt',
    words: 'Het regent op de piano.',
    initiative: 'de-tuin',
    compass: null,
    areas,
    locale: 'en',
  })

const systemOn = (day: string): Ctx => ({
  ...place.ctx,
  actor: { kind: 'system', name: 'test' },
  now: new Date(`${day}T07:15:00Z`),
})

const remind = (day: string) => remindEverybody(place.database, systemOn(day), { origin })

/** Who got which mails since last asked, in the order of addresses. */
let seen = 0
async function mailed(): Promise<[string, string][]> {
  const all = (await readOutbox(place.database, systemOn('2026-12-01'), undefined)).toReversed()
  const fresh = all.slice(seen)
  seen = all.length
  return fresh.map(({ to, subject }) => [to, subject] as [string, string]).toSorted()
}
beforeEach(() => (seen = 0))

const sorted = (...mails: [SignedIn, string][]) =>
  mails.map(([{ email }, subject]) => [email, subject]).toSorted()

describe('a question that nobody is named for', () => {
  test('is told to the connector of the area and then to the programme, each once', async () => {
    await ask()
    expect(await remind('2026-11-30')).toEqual({ terms: 0, mails: 0 })
    await remind('2026-12-01')
    await remind('2026-12-02')
    expect(await mailed()).toEqual(sorted([connector, 'Bijna tijd: Het dak lekt']))
    await remind('2026-12-03')
    await remind('2026-12-03')
    expect(await mailed()).toEqual(sorted([connector, 'Te laat: Het dak lekt']))
    await remind('2026-12-07')
    expect(await mailed()).toEqual(sorted([connector, 'Te laat: Het dak lekt']))
    await remind('2026-12-09')
    expect(await mailed()).toEqual(sorted([lead, 'Te laat: Het dak lekt']))
    await remind('2026-12-10')
    expect(await mailed()).toEqual([])
  })

  test('in an area without a connector is told to the programme', async () => {
    await ask(['zuid'])
    await remind('2026-12-01')
    expect(await mailed()).toEqual(sorted([lead, 'Bijna tijd: Het dak lekt']))
  })

  test('is late on the timeline once, in the same words for both sides', async () => {
    const id = await ask()
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-07']) await remind(day)
    const [mine, theirs] = await Promise.all(
      [resident, connector].map(async ({ ctx }) => (await readDossier(place.database, ctx, { id })).entries),
    )
    expect(mine).toEqual(theirs)
    expect(mine!.filter(({ kind }) => kind === 'late').map(({ side, facts }) => [side, facts])).toEqual([
      ['platform', { term: 'contact', owner: 'city', what: '', due: '2026-12-02' }],
    ])
  })

  test('stops once somebody is named', async () => {
    const id = await ask()
    await remind('2026-12-03')
    await mailed()
    await nameContact(place.database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await remind('2026-12-09')
    expect(await mailed()).toEqual([])
  })
})

describe('an answer that does not come', () => {
  test('is told to the contact, then to the connector, then to the programme', async () => {
    const id = await ask()
    await nameContact(place.database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await remind('2026-12-15')
    expect(await mailed()).toEqual(sorted([officer, 'Bijna tijd: Het dak lekt']))
    await remind('2026-12-17')
    expect(await mailed()).toEqual(sorted([officer, 'Te laat: Het dak lekt']))
    await remind('2026-12-21')
    expect(await mailed()).toEqual(sorted([connector, 'Te laat: Het dak lekt']))
    await writeNote(place.database, officer.ctx, { id, words: 'Dinsdag komt de aannemer.' })
    await remind('2026-12-23')
    expect(await mailed()).toEqual([])
  })

  test('after days without a run catches up: everybody once', async () => {
    const id = await ask()
    await nameContact(place.database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await Promise.all([remind('2027-01-20'), remind('2027-01-20')])
    const late = 'Te laat: Het dak lekt'
    expect(await mailed()).toEqual(sorted([officer, late], [connector, late], [lead, late]))
    await remind('2027-01-21')
    expect(await mailed()).toEqual([])
  })

  test('is told once to a contact who is the connector too', async () => {
    const id = await ask()
    const person = connector.ctx.actor.id
    await nameContact(place.database, connector.ctx, { id, person, why: '' })
    await remind('2026-12-22')
    expect(await mailed()).toEqual(sorted([connector, 'Te laat: Het dak lekt']))
  })

  test('of a contact who carries no conversations any more is told to the connector', async () => {
    const left = await aPerson(place, as('municipal-officer'), as('moderator'))
    const id = await ask()
    await nameContact(place.database, connector.ctx, { id, person: left.ctx.actor.id, why: '' })
    const leave = useCase<undefined, void>(
      { name: 'test.leave', may: () => true, records: null },
      async (work) => {
        const roles = await readRoles(work, { team: null })
        const carried = ({ person, role }: (typeof roles)[number]) =>
          person === left.ctx.actor.id && role === 'municipal-officer'
        await endRole(work, roles.find(carried)!)
      },
    )
    await leave(place.database, systemOn('2026-12-01'), undefined)
    await remind('2026-12-15')
    expect(await mailed()).toEqual(sorted([connector, 'Bijna tijd: Het dak lekt']))
  })
})

describe('an agreement', () => {
  async function agreed(owner: 'city' | 'initiative', due = '2026-12-10') {
    const id = await ask()
    const { database } = place
    await nameContact(database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await writeNote(database, officer.ctx, { id, words: 'Goed idee.' })
    const agreement = await proposeAgreement(database, officer.ctx, {
      id,
      owner,
      what: 'De piano droogzetten',
      due,
    })
    const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
    await stepAgreement(database, resident.ctx, step)
    return { id, agreement }
  }

  test('of the initiative is told to its people in their language, and to nobody of the municipality', async () => {
    await agreed('initiative')
    for (const day of ['2026-12-09', '2026-12-11', '2026-12-15', '2026-12-17']) await remind(day)
    expect(await mailed()).toEqual(
      sorted(
        [resident, 'Almost due: Het dak lekt'],
        [resident, 'Late: Het dak lekt'],
        [teammate, 'Bijna tijd: Het dak lekt'],
        [teammate, 'Te laat: Het dak lekt'],
      ),
    )
  })

  test('of the municipality and of the initiative read the same when they are late', async () => {
    const said: string[] = []
    for (const owner of ['city', 'initiative'] as const) {
      const { id } = await agreed(owner)
      await remind('2026-12-11')
      const { entries } = await readDossier(place.database, resident.ctx, { id })
      const late = entries.find(({ kind }) => kind === 'late')!
      said.push(JSON.stringify({ ...late.facts, owner: '' }))
    }
    expect(said[0]).toBe(said[1])
  })

  test('that was put off is a new term', async () => {
    const { id, agreement } = await agreed('city')
    await remind('2026-12-11')
    await mailed()
    await stepAgreement(place.database, officer.ctx, {
      id,
      agreement,
      revision: 2,
      to: 'postponed',
      reason: 'De aannemer is ziek.',
      due: '2026-12-18',
    })
    await remind('2026-12-14')
    expect(await mailed()).toEqual([])
    await remind('2026-12-17')
    expect(await mailed()).toEqual(sorted([officer, 'Bijna tijd: Het dak lekt']))
  })

  test('says in a mail nothing of the dossier but its subject', async () => {
    await agreed('city')
    await remind('2026-12-17')
    const all = await readOutbox(place.database, systemOn('2026-12-17'), undefined)
    expect(all.length).toBe(3)
    for (const { text } of all) {
      expect(text).toContain('Het dak lekt')
      expect(text).toContain(
        'De gemeente is te laat met: een afspraak nakomen. De laatste dag was 10 december 2026.',
      )
      expect(text).not.toMatch(/piano|regent|Goed idee/)
    }
  })
})

test('of many conversations at once somebody gets one mail', async () => {
  const ids = await Promise.all(Array.from({ length: 22 }, () => ask()))
  await remind('2026-12-03')
  const [mail, ...more] = await readOutbox(place.database, systemOn('2026-12-03'), undefined)
  expect(more).toEqual([])
  expect(mail).toMatchObject({
    to: connector.email,
    subject: '22 gesprekken met de gemeente vragen aandacht',
  })
  expect(ids.filter((id) => mail!.text.includes(id)).length).toBe(20)
  expect(mail!.text).toContain('En nog 2 andere')
  expect(elsewhere.email).not.toBe(connector.email)
})

describe('a day that was promised for a step', () => {
  test('is told to the contact before and after it, anew when it is moved, and no more once it is done', async () => {
    const id = await ask()
    const { database } = place
    await nameContact(database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await chooseMatter(database, resident.ctx, { id, matter: 'repair', titles: ['Gezien'] })
    const { steps } = await readPremises(database, resident.ctx, { id })
    const seenStep = { id, step: steps[0]!.id }
    const promised = (day: string, revision: number) =>
      promiseDay(database, officer.ctx, {
        ...seenStep,
        revision,
        day,
        reason: revision > 1 ? 'Het regent.' : '',
      })
    await promised('2026-12-02', 1)
    await remind('2026-12-01')
    expect(await mailed()).toEqual(sorted([officer, 'Bijna tijd: Het dak lekt']))
    await remind('2026-12-03')
    expect(await mailed()).toEqual(sorted([officer, 'Te laat: Het dak lekt']))
    const { entries } = await readDossier(database, resident.ctx, { id })
    expect(entries.findLast(({ kind }) => kind === 'late')?.facts).toEqual({
      term: 'promise',
      owner: 'city',
      what: 'Gezien',
      due: '2026-12-02',
    })
    await promised('2026-12-08', 2)
    await remind('2026-12-04')
    expect(await mailed()).toEqual([])
    await remind('2026-12-07')
    expect(await mailed()).toEqual(sorted([officer, 'Bijna tijd: Het dak lekt']))
    await sayDone(database, resident.ctx, { ...seenStep, revision: 3, day: '2026-11-25' })
    await remind('2026-12-09')
    expect(await mailed()).toEqual([])
  })
})
