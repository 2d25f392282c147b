import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { letterOf } from '#platform/mail/letter.ts'
import { readOutbox } from '#platform/mail/outbox.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { byIcalJs, byNodeIcal } from '#testing/calendar-readers.ts'
import { aPerson, as } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { nameContact } from '../service/contact.ts'
import { readDossier } from '../service/dossier.ts'
import { endConversation } from '../service/end.ts'
import { askUncounted } from '#testing/asking.ts'
import { linkOf } from './domain.ts'
import { cancelForm, makeForm } from './forms.ts'
import { momentsOf } from './forms.ts'
import { cancelAppointment, listAppointments, makeAppointment, moveAppointment } from './service.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
beforeAll(async () => {
  place = await aMunicipality()
})

const head = {
  origin: 'https://stad.example',
  city: 'Proef "stad"; aan zee',
  organizer: 'samenspel@stad.example',
} as const
const at = (day: string, from: string, to: string) => ({
  title: 'Samen kijken naar het dak van het buurthuis, met de aannemer, en daarna koffie',
  place: 'Het Badhuis, Leidseplein 1',
  ...momentsOf({ dag: day, van: from, tot: to }),
})

/** A question with a contact, and the two who talk. */
async function aTalk() {
  const { database } = place
  const resident = await aPerson(place)
  const officer = await aPerson(place, as('municipal-officer'))
  const lead = await aPerson(place, as('programme-lead'))
  const id = await askUncounted(database, resident.ctx, {
    kind: 'premises',
    subject: 'Het dak lekt',
    words: 'Wie kijkt ernaar?',
    initiative: null,
    compass: null,
    areas: [],
    locale: 'nl',
  })
  await nameContact(database, lead.ctx, { id, person: officer.ctx.actor.id, why: '' })
  return { id, resident, officer, lead, database }
}

const mailOf = async () =>
  readOutbox(place.database, { ...place.ctx, actor: { kind: 'system', name: 'test' } }, undefined)
const forgetAll = useCase<undefined, void>(
  { name: 'test.forget', may: () => true, records: null },
  async (work) => {
    await sql`delete from samenspel.mail where municipality_id = ${work.ctx.municipality}`.execute(work.db)
  },
)
/** What was mailed since the last time, by who gets it. */
async function arrived(): Promise<Map<string, QueuedMail>> {
  const mails = await mailOf()
  await forgetAll(place.database, place.ctx, undefined)
  return new Map(mails.map((mail) => [mail.to, mail]))
}
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')

describe('an appointment', () => {
  test('goes to both as an invitation, is moved twice and called off: one event in every calendar', async () => {
    const { id, resident, officer, database } = await aTalk()
    await arrived()
    const told = at('2026-12-10', '10:00', '11:30')
    const appointment = await makeAppointment(database, resident.ctx, { id, head, told })
    if (appointment === 'full') throw new Error(appointment)
    const files: string[] = []
    const look = async () => {
      const mails = await arrived()
      expect([...mails.keys()].toSorted()).toEqual([officer.email, resident.email].toSorted())
      for (const [to, { calendar, text }] of mails) {
        const other = to === officer.email ? resident.email : officer.email
        expect(lines(calendar!)).toContain(
          `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=FALSE:mailto:${to}`,
        )
        expect(calendar).not.toContain(other)
        expect(text).not.toContain(other)
      }
      files.push(mails.get(resident.email)!.calendar!)
    }
    await look()
    const seen = (sequence: number) => ({ id, head, appointment, sequence })
    const second = at('2026-12-11', '10:00', '11:30')
    await moveAppointment(database, officer.ctx, { ...seen(0), told: second, reason: 'Ik ben ziek.' })
    await look()
    const third = { ...second, place: 'https://bellen.example/kamer?x=1' }
    await moveAppointment(database, resident.ctx, { ...seen(1), told: third, reason: '' })
    await look()
    await cancelAppointment(database, officer.ctx, { ...seen(2), reason: 'Het is al gemaakt.' })
    await look()

    const events = files.map(byIcalJs)
    expect(new Set(events.map(({ uid }) => uid))).toEqual(new Set([`${appointment}@samenspel`]))
    expect(events.map(({ sequence }) => sequence)).toEqual([0, 1, 2, 3])
    expect(events.map(({ dates }) => dates)).toEqual([
      ['2026-12-10T10:00'],
      ['2026-12-11T10:00'],
      ['2026-12-11T10:00'],
      ['2026-12-11T10:00 off'],
    ])
    expect(events[2]?.place).toBe('https://bellen.example/kamer?x=1')
    expect(files.map(byNodeIcal)).toEqual(events)
    expect(files.map((file) => lines(file).find((line) => line.startsWith('METHOD')))).toEqual([
      'METHOD:REQUEST',
      'METHOD:REQUEST',
      'METHOD:REQUEST',
      'METHOD:CANCEL',
    ])
    for (const file of files) {
      expect(lines(file)).toContain('ORGANIZER;CN="Proef stad aan zee":mailto:samenspel@stad.example')
      expect(lines(file).filter((line) => line === 'BEGIN:VTIMEZONE')).toHaveLength(1)
      expect(lines(file).filter((line) => line.startsWith('DTSTAMP:'))).toHaveLength(1)
      expect(lines(file).filter((line) => /^(NAME|X-WR-CALNAME|REFRESH-INTERVAL)/.test(line))).toEqual([])
      for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    }
    const { entries } = await readDossier(database, resident.ctx, { id })
    expect(entries.filter(({ kind }) => kind === 'appointment').map(({ facts }) => facts['change'])).toEqual([
      'made',
      'moved',
      'moved',
      'cancelled',
    ])
  })

  test('is in the mail as text/calendar with its method, beside the text and as a file', async () => {
    const { id, resident, database } = await aTalk()
    await arrived()
    await makeAppointment(database, resident.ctx, { id, head, told: at('2026-12-10', '10:00', '11:00') })
    const mail = (await arrived()).get(resident.email)!
    const { municipality, now } = place.ctx
    const letter = letterOf(mail, { from: 'a@stad.example', inbound: null }, { municipality, now })
    expect(letter.icalEvent).toMatchObject({ method: 'REQUEST', filename: 'uitnodiging.ics' })
    const { default: Composer } = await import('nodemailer/lib/mail-composer/index.js')
    const raw = (await new Composer(letter).compile().build()).toString()
    expect(raw).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=REQUEST/i)
    expect(raw).toMatch(/Content-Disposition: attachment; filename=uitnodiging\.ics/i)
  })

  test('of two who move it at once one does, and the other hears that it changed', async () => {
    const { id, resident, officer, database } = await aTalk()
    const appointment = await makeAppointment(database, resident.ctx, {
      id,
      head,
      told: at('2026-12-10', '10:00', '11:00'),
    })
    if (appointment === 'full') throw new Error(appointment)
    const move = (ctx: typeof resident.ctx, day: string) =>
      moveAppointment(database, ctx, {
        id,
        head,
        appointment,
        sequence: 0,
        told: at(day, '10:00', '11:00'),
        reason: '',
      })
    const done = await Promise.all([move(resident.ctx, '2026-12-11'), move(officer.ctx, '2026-12-12')])
    expect(done.toSorted()).toEqual(['changed', 'moved'])
    const { appointments } = await listAppointments(database, officer.ctx, { id })
    expect(appointments[0]?.sequence).toBe(1)
  })

  test('that is over or called off is not moved, and a closed conversation plans nothing but calls off', async () => {
    const { id, resident, database } = await aTalk()
    const told = at('2026-12-10', '10:00', '11:00')
    const appointment = await makeAppointment(database, resident.ctx, { id, head, told })
    if (appointment === 'full') throw new Error(appointment)
    await endConversation(database, resident.ctx, { id, outcome: 'Het dak is dicht.' })
    await expect(makeAppointment(database, resident.ctx, { id, head, told })).rejects.toThrow(Conflict)
    const seen = { id, head, appointment, reason: 'Niet meer nodig.' }
    expect(await cancelAppointment(database, resident.ctx, { ...seen, sequence: 0 })).toBe('cancelled')
    await expect(cancelAppointment(database, resident.ctx, { ...seen, sequence: 1 })).rejects.toThrow(
      NotFound,
    )
  })

  test('is taken over by whoever the conversation is handed to, and leaves the calendar of whoever had it', async () => {
    const { id, resident, officer, database } = await aTalk()
    const next = await aPerson(place, as('municipal-officer'))
    const told = at('2026-12-10', '10:00', '11:00')
    await makeAppointment(database, resident.ctx, { id, head, told })
    await arrived()
    const person = next.ctx.actor.id
    await nameContact(database, officer.ctx, { id, person, why: 'Zij gaat over daken.', head })
    const mails = await arrived()
    expect([...mails.keys()].toSorted()).toEqual([next.email, officer.email].toSorted())
    const [left, came] = [officer, next].map(({ email }) => mails.get(email)!.calendar!)
    expect([byIcalJs(left!).dates, byIcalJs(came!).dates]).toEqual([
      ['2026-12-10T10:00 off'],
      ['2026-12-10T10:00'],
    ])
    expect([lines(left!)[4], lines(came!)[4]]).toEqual(['METHOD:CANCEL', 'METHOD:REQUEST'])
    expect(left).not.toContain(next.email)
    expect(came).not.toContain(officer.email)
  })

  test('is made by its two sides only', async () => {
    const { id, database } = await aTalk()
    const told = at('2026-12-10', '10:00', '11:00')
    for (const roles of [undefined, as('municipal-officer'), as('administrator')]) {
      const { ctx } = await aPerson(place, ...(roles === undefined ? [] : [roles]))
      await expect(makeAppointment(database, ctx, { id, head, told })).rejects.toThrow(NotFound)
      await expect(listAppointments(database, ctx, { id })).rejects.toThrow(NotFound)
    }
  })
})

describe('the form', () => {
  const sent = (dag: string, van: string, tot: string) =>
    makeForm.parse(new URLSearchParams({ wat: 'Kijken', dag, van, tot, waar: 'Hier' }))
  test('wants an end after the beginning, also where the clock is turned', () => {
    expect(sent('2026-12-10', '10:00', '10:00')).toMatchObject({ errors: { tot: { code: 'ends-before' } } })
    expect(sent('2026-12-10', '10:00', '10:30').ok).toBe(true)
    // In the hour that is not there, 02:30 is 03:30.
    expect(sent('2027-03-28', '02:30', '03:15')).toMatchObject({ errors: { tot: { code: 'ends-before' } } })
  })
  test('takes no version that no page ever says, and a call only by an address that is what it seems', () => {
    expect(cancelForm.parse(new URLSearchParams({ versie: '99999999999', reden: 'Ziek' }))).toMatchObject({
      errors: { versie: { code: 'too-high' } },
    })
    expect(linkOf({ place: 'https://bellen.example/zaal' })).toBe('https://bellen.example/zaal')
    expect(linkOf({ place: 'https://stad.example@elders.example/zaal' })).toBeNull()
  })
})
