import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listOwnExchanges } from '#capabilities/initiatives/correspondence/service.ts'
import { setPhase } from '#capabilities/initiatives/service/edit.ts'
import { isPlatform } from '#platform/access/roles.ts'
import { useCase } from '#platform/db/doors.ts'
import type { QueuedMail } from '#platform/mail/outbox.ts'
import { anActivityToJoin, letter, tokenIn } from '#testing/an-activity-to-join.ts'
import type { ToJoinPlace } from '#testing/an-activity-to-join.ts'
import { mailComesIn, testAddresses } from '#testing/mail-comes-in.ts'
import { leaveDate } from './join.ts'
import { removeActivity } from '../service/own.ts'
import { remindJob } from './remind.ts'

const answered = { ...letter, answers: true }

let place: ToJoinPlace
let line: Awaited<ReturnType<typeof mailComesIn>>
beforeAll(async () => {
  place = await anActivityToJoin()
  line = await mailComesIn(place.database, [place.ctx])
})
afterAll(() => line.stop())

const addressOf = (name: string) => `${name.toLowerCase()}@voorbeeld.example`
const replyTo = ({ answerTo }: QueuedMail) => testAddresses().answer(place.ctx.municipality, answerTo!)
const toHosts = async (words: string) =>
  (await place.mailsTo(place.owner.email)).find(({ text }) => text.includes(words))

const toldNotSent = async (name: string) =>
  (await place.mailsTo(addressOf(name))).find(({ subject }) =>
    subject.startsWith('Je antwoord ging niet door'),
  )

/** How often the audit trail says that somebody wrote. */
const linesOf = useCase<undefined, number>(
  { name: 'test.lines', may: isPlatform, records: null },
  async ({ db, ctx }) => {
    const found = await sql<{ n: number }>`select count(*)::int as n from samenspel.audit_entry
      where municipality_id = ${ctx.municipality} and action = 'exchange.written'`.execute(db)
    return found.rows[0]!.n
  },
)

/** @returns the mail that says that they are in */
async function joined(name: string): Promise<QueuedMail> {
  await place.join({ name, letter: answered })
  return (await place.mailsTo(addressOf(name)))[0]!
}

describe('an answer to a mail about what somebody joined', () => {
  test('reaches the hosts under a first name, goes on both ways, and shows nobody an address', async () => {
    const mail = await joined('An')
    expect(mail.text).toContain('Antwoord gewoon op deze mail, dan leest De lange tafel het.')
    expect(await line.send(replyTo(mail), { text: 'Is er ook iets zonder noten?' })).toBe(250)
    const asked = (await toHosts('zonder noten'))!
    expect(asked.text).toContain('An schreef')
    expect(await line.send(replyTo(asked), { text: 'Ja, zeker' })).toBe(250)
    const back = (await place.mailsTo(addressOf('An'))).find(({ text }) => text.includes('> Ja, zeker'))!
    expect(asked.text).not.toContain(addressOf('An'))
    expect(back.text).not.toContain(place.owner.email)
  })

  test('goes on in the conversation that there is', async () => {
    const mail = await joined('Bo')
    for (const text of ['Eerste vraag', 'Tweede vraag'])
      expect(await line.send(replyTo(mail), { text })).toBe(250)
    const { exchanges } = await listOwnExchanges(place.database, place.owner.ctx, { slug: place.slug })
    expect(exchanges.filter(({ name }) => name === 'Bo').map(({ last }) => last.words)).toEqual([
      'Tweede vraag',
    ])
  })

  test('can be given to the reminder too', async () => {
    await joined('Cas')
    const home = { id: place.ctx.municipality, name: 'Proefstad', origin: letter.origin, answers: true }
    await remindJob.run(place.database, place.at(5), null, home)
    const reminder = (await place.mailsTo(addressOf('Cas'))).at(-1)!
    expect(reminder.subject).toBe('Morgen: Soep eten')
    expect(await line.send(replyTo(reminder), { text: 'Ik kom iets later' })).toBe(250)
    expect(await toHosts('Ik kom iets later')).toBeDefined()
  })

  test('that is empty goes nowhere, and whoever wrote it may try again', async () => {
    const mail = await joined('Dirk')
    const written = await linesOf(place.database, place.at(0), undefined)
    expect(await line.send(replyTo(mail), { text: '> Leuk dat je komt.' })).toBe(250)
    expect(await linesOf(place.database, place.at(0), undefined)).toBe(written)
    const told = (await toldNotSent('Dirk'))!
    expect(told.text).toContain('we vonden er geen tekst in')
    expect(await line.send(replyTo(told), { text: 'Nu wel, groet' })).toBe(250)
    expect(await toHosts('Nu wel, groet')).toBeDefined()
    expect(await linesOf(place.database, place.at(0), undefined)).toBe(written + 1)
  })

  test('is none once they cancelled, and none for a made up address', async () => {
    const mail = await joined('Eef')
    const token = tokenIn([mail])
    await leaveDate(place.database, place.ctx, { token, letter: answered })
    expect(await line.send(replyTo(mail), { text: 'Hallo' })).toBe(550)
    expect(await line.send(replyTo({ ...mail, answerTo: 'j-zzzzzzzzzzzz-j' }), { text: 'Hallo' })).toBe(550)
  })

  test('is told as not sent when the initiative has stopped', async () => {
    const mail = await joined('Fem')
    await setPhase(place.database, place.owner.ctx, { slug: place.slug, phase: 'stopped' })
    expect(await line.send(replyTo(mail), { text: 'Waarom?' })).toBe(250)
    expect((await toldNotSent('Fem'))!.text).toContain('Dat ging niet door')
    expect(await toHosts('Waarom?')).toBeUndefined()
  })
})

test('where no mail comes in, a mail says so and leads to where one can ask', async () => {
  const elsewhere = await anActivityToJoin()
  await elsewhere.join({ name: 'An' })
  const [mail] = await elsewhere.mailsTo(addressOf('An'))
  expect(mail!.answerTo).toBeUndefined()
  expect(mail!.text).toContain(
    `Antwoorden op deze mail kan niet.\n\nWil je iets vragen? Schrijf het initiatief:\n\n${letter.origin}/initiatieven/${elsewhere.slug}/bericht`,
  )
})

test('of an activity that is removed nothing is left to answer, and its last mail says so', async () => {
  const other = await anActivityToJoin()
  await other.join({ name: 'An', letter: answered })
  const gone = { slug: other.slug, id: other.activity, letter: { ...answered, locale: 'nl' } } as const
  await removeActivity(other.database, other.owner.ctx, gone)
  const mails = await other.mailsTo(addressOf('An'))
  const last = mails.find(({ subject }) => subject === 'Gaat niet door: Soep eten')!
  expect(last.answerTo).toBeUndefined()
  expect(last.text).toContain('Antwoorden op deze mail kan niet.')
})
