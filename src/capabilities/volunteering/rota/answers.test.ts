import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { callOff } from '#capabilities/activities/service/change.ts'
import type { ActivityId } from '#capabilities/activities/index.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { letter, rotaIn, tuesdays } from '#testing/a-rota.ts'
import { mailTo } from '#testing/following.ts'
import { aHouseful } from '#testing/houseful.ts'
import type { Houseful } from '#testing/houseful.ts'
import { mailComesIn, testAddresses } from '#testing/mail-comes-in.ts'
import { judgeVolunteer } from './hosts.ts'
import { leaveTask } from './service.ts'
import { stopTask } from '../tasks/service.ts'

const answered = { ...letter, answers: true }
const [first] = tuesdays

let house: Houseful
let line: Awaited<ReturnType<typeof mailComesIn>>
beforeAll(async () => {
  house = await aHouseful()
  line = await mailComesIn(house.place.database, [house.place.ctx])
})
afterAll(() => line.stop())

const { owner, aTask, aHelper, join, act, rota, visitor } = rotaIn(() => house, answered)
const replyTo = ({ answerTo }: QueuedMail) => testAddresses().answer(house.place.ctx.municipality, answerTo!)
const to = async (email: string, subject: string) =>
  (await mailTo(house, email)).find((mail) => mail.subject.startsWith(subject))!
const toHosts = async (words: string) =>
  (await mailTo(house, house.who.get('owner')!.email)).find(({ text }) => text.includes(words))

describe('an answer to a mail about turns', () => {
  test('reaches the hosts under a first name, goes on both ways, and shows nobody an address', async () => {
    const { email } = await aHelper(await aTask(), first)
    const mail = await to(email, 'Je doet mee')
    expect(mail.text).toContain(
      `Antwoord gewoon op deze mail, dan leest Soep ${house.place.ctx.municipality} het.`,
    )
    expect(await line.send(replyTo(mail), { text: 'Moet ik handschoenen meenemen?' })).toBe(250)
    const asked = (await toHosts('handschoenen'))!
    expect(asked.text).toContain('Buur schreef')
    expect(asked.text).not.toContain(email)
    expect(await line.send(replyTo(asked), { text: 'Die hebben we' })).toBe(250)
    const back = (await mailTo(house, email)).find(({ text }) => text.includes('> Die hebben we'))!
    expect(back.text).not.toContain(house.who.get('owner')!.email)
  })

  test('can be given to all that volunteers are told of', async () => {
    const id = await aTask({ activity: house.activity as ActivityId })
    const [one, other] = [await aHelper(id, first), await aHelper(id)]
    await act(one, 'ruil', first)
    await act(other, 'neem', first)
    const { database } = house.place
    const off = { slug: house.slug, id: house.activity as ActivityId, day: first, letter: answered }
    await callOff(database, owner(), off)
    await stopTask(database, owner(), { slug: house.slug, id, letter: answered })
    const told: readonly (readonly [string, string])[] = [
      [one.email, 'Je beurt is overgenomen'],
      [other.email, 'Wie kan er'],
      [other.email, 'Het gaat niet door'],
      [one.email, 'Deze taak stopt'],
    ]
    for (const [email, subject] of told) {
      const text = `Over: ${subject} ${email}`
      expect(await line.send(replyTo(await to(email, subject)), { text })).toBe(250)
      expect(await toHosts(text)).toBeDefined()
    }
  })

  test('is none for whoever left, for whoever waits for a look, and for a made up address', async () => {
    const id = await aTask()
    const one = await aHelper(id, first)
    const mail = await to(one.email, 'Je doet mee')
    await leaveTask(house.place.database, visitor(), { door: one.door, letter: answered })
    expect(await line.send(replyTo(mail), { text: 'Hallo' })).toBe(550)
    await join(id, { email: 'te-snel@thuis.example', trap: 'x' })
    const held = (await rota(id)).volunteers[0]!.id
    const byHeld = { ...mail, answerTo: `v-${held}-v` }
    expect(await line.send(replyTo(byHeld), { text: 'Hallo' })).toBe(550)
    expect(await line.send(replyTo({ ...mail, answerTo: 'v-zzzzzzzzzzzz-v' }), { text: 'Hallo' })).toBe(550)
    const welcome = { slug: house.slug, id, volunteer: held, how: 'welkom', letter: answered } as const
    await judgeVolunteer(house.place.database, owner(), welcome)
    expect(await line.send(replyTo(byHeld), { text: 'Nu wel, dank' })).toBe(250)
    expect(await line.send(replyTo({ ...mail, answerTo: `v-${held}-x` }), { text: 'Hallo' })).toBe(550)
  })

  test('is told as not sent when the initiative has stopped, and its last mail says that one cannot answer', async () => {
    const other = await aHouseful()
    const there = rotaIn(() => other, answered)
    const one = await there.aHelper(await there.aTask(), first)
    const [mail] = await mailTo(other, one.email)
    await setPhase(other.place.database, there.owner(), { slug: other.slug, phase: 'stopped' })
    const stops = (await mailTo(other, one.email)).find(({ subject }) =>
      subject.startsWith('Deze taak stopt'),
    )!
    expect(stops.answerTo).toBeUndefined()
    expect(stops.text).toContain('Antwoorden op deze mail kan niet.')
    const elsewhere = await mailComesIn(other.place.database, [other.place.ctx])
    const reply = testAddresses().answer(other.place.ctx.municipality, mail!.answerTo!)
    expect(await elsewhere.send(reply, { text: 'Waarom?' })).toBe(250)
    await elsewhere.stop()
    const told = (await mailTo(other, one.email)).find(({ subject }) =>
      subject.startsWith('Je antwoord ging niet'),
    )
    expect(told!.text).toContain('Dat ging niet door')
  })
})

test('where no mail comes in, a mail about turns says so and leads to where one can ask', async () => {
  const other = await aHouseful()
  const there = rotaIn(() => other)
  const one = await there.aHelper(await there.aTask(), first)
  const [mail] = await mailTo(other, one.email)
  expect(mail!.answerTo).toBeUndefined()
  expect(mail!.text).toContain(
    `Antwoorden op deze mail kan niet.\n\nWil je iets vragen? Schrijf het initiatief:\n\n${letter.origin}/initiatieven/${other.slug}/bericht`,
  )
})
