import { describe, expect, test } from 'vitest'
import { readAnswerable } from '#platform/mail/inbound/answers.ts'
import { aTalk, letter } from '#testing/a-talk.ts'
import { as, aPerson, inTeam } from '#testing/people.ts'
import { conversationAnswers } from './answers.ts'
import { chooseMatter, promiseDay, readPremises } from './premises/service.ts'
import { nameContact } from './service/contact.ts'
import { endConversation } from './service/end.ts'
import { writeNote } from './service/notes.ts'
import { askTheCity } from './service/open.ts'
import { leak } from '#testing/a-talk.ts'

type Talk = Awaited<ReturnType<typeof aTalk>>

/** To whom mail went since the last time, in the order of their addresses. */
function mailbox(talk: Talk) {
  const known = new Set<string>()
  return async () => {
    const fresh = (await talk.mails()).filter(({ id }) => !known.has(id))
    for (const { id } of fresh) known.add(id)
    return fresh.toSorted((a, b) => a.to.localeCompare(b.to))
  }
}
const to = (mails: readonly { to: string }[]) => mails.map((one) => one.to)
const emails = (...who: readonly { email: string }[]) => who.map(({ email }) => email).toSorted()

describe('who is told', () => {
  test('a question is told to the connector of its area, and to whoever leads where there is none', async () => {
    const talk = await aTalk()
    const fresh = mailbox(talk)
    const { database } = talk.place
    const elsewhere = await aPerson(talk.place, as('area-connector', 'oost'))
    const lead = await aPerson(talk.place, as('programme-lead'))
    await askTheCity(database, talk.resident.ctx, { ...leak, letter })
    expect(to(await fresh())).toEqual(emails(talk.connector))
    await askTheCity(database, talk.resident.ctx, { ...leak, areas: ['noord'], letter })
    expect(to(await fresh())).toEqual(emails(lead))
    await askTheCity(database, talk.resident.ctx, { ...leak, areas: ['oost'], letter })
    expect(to(await fresh())).toEqual(emails(elsewhere))
  })

  test('everybody of the initiative hears of the contact and of what they write, and the contact of answers', async () => {
    const talk = await aTalk({ initiative: 'het-huis' })
    const mate = await aPerson(talk.place, inTeam('editor', 'het-huis'))
    const fresh = mailbox(talk)
    const { database } = talk.place
    const { id } = talk
    const person = talk.officer.ctx.actor.id
    await nameContact(database, talk.connector.ctx, { id, person, why: '', letter })
    const named = await fresh()
    expect(to(named)).toEqual(emails(talk.resident, mate, talk.officer))
    expect(named.every(({ text }) => text.includes('De gemeente koos een contactpersoon: ambtenaar'))).toBe(
      true,
    )
    await writeNote(database, talk.officer.ctx, { id, words: 'Ik kom kijken.', letter })
    const [noted] = [await fresh()]
    expect(to(noted)).toEqual(emails(talk.resident, mate))
    expect(noted[0]!.text).toContain('> Ik kom kijken.')
    expect(noted[0]!.text).toContain(`https://stad.example/gesprekken/${id}`)
    await writeNote(database, mate.ctx, { id, words: 'Graag.', letter })
    expect(to(await fresh())).toEqual(emails(talk.officer))
    // What a colleague writes, the contact hears too; who wrote it does not.
    await writeNote(database, talk.connector.ctx, { id, words: 'Ik denk mee.', letter })
    expect(to(await fresh())).toEqual(emails(talk.resident, mate, talk.officer))
  })

  test('whoever waits for a step reads in the mail which day was promised', async () => {
    const talk = await aTalk()
    await talk.named()
    const { id, place, officer, resident } = talk
    const { database } = place
    await chooseMatter(database, resident.ctx, { id, matter: 'repair', titles: ['Offerte gevraagd'] })
    const { steps } = await readPremises(database, resident.ctx, { id })
    const fresh = mailbox(talk)
    const seen = { id, step: steps[0]!.id, revision: 1 }
    await promiseDay(database, officer.ctx, { ...seen, day: '2026-12-10', reason: '', letter })
    const [mail] = await fresh()
    expect(mail?.text).toContain('> Offerte gevraagd\n\nBeloofd voor 10 december 2026.')
  })

  test('in their own language, with how to answer', async () => {
    const talk = await aTalk()
    const fresh = mailbox(talk)
    const { id, place, officer } = talk
    await talk.named()
    await writeNote(place.database, officer.ctx, { id, words: 'Dag.', letter })
    const [mail] = await fresh()
    expect(mail!.text).toContain('Je mag deze mail gewoon beantwoorden')
    expect(readAnswerable(mail!.answerTo!)).toEqual({
      kind: 'g',
      thing: id,
      who: talk.resident.ctx.actor.id,
    })
    await writeNote(place.database, officer.ctx, { id, words: 'Dag.', letter: { ...letter, answers: false } })
    const [silent] = await fresh()
    expect(silent!.text).toContain('Antwoord niet op deze mail')
    expect(silent!.answerTo).toBeUndefined()
  })
})

describe('an answer by mail', () => {
  const answer = (talk: Talk, who: string, words: string, attached = false) =>
    conversationAnswers.receive(
      talk.place.database,
      { ...talk.place.ctx, actor: { kind: 'system', name: 'mail' } },
      { thing: talk.id, who, words, attached },
      letter,
    )

  test('stands in the conversation in the name of whoever answered, and the other side is told', async () => {
    const talk = await aTalk()
    await talk.named()
    const fresh = mailbox(talk)
    expect(await answer(talk, talk.officer.ctx.actor.id, 'Ik kom dinsdag.')).toBe(true)
    const { entries, conversation } = await talk.dossier(talk.resident)
    expect(entries.at(-1)).toMatchObject({ side: 'city', kind: 'note', words: 'Ik kom dinsdag.' })
    expect(conversation.answeredAt).not.toBeNull()
    expect(to(await fresh())).toEqual(emails(talk.resident))
  })

  test('of somebody who is not in it, or not any more, is none', async () => {
    const talk = await aTalk()
    await talk.named()
    const neighbour = await aPerson(talk.place)
    const next = await aPerson(talk.place, as('municipal-officer'))
    const { database } = talk.place
    const { id } = talk
    expect(await answer(talk, neighbour.ctx.actor.id, 'Ik ook.')).toBe(false)
    const person = next.ctx.actor.id
    await nameContact(database, talk.officer.ctx, { id, person, why: 'Zij gaat over daken.' })
    expect(await answer(talk, talk.officer.ctx.actor.id, 'Nog iets.')).toBe(false)
    expect(await answer(talk, 'geen-id', 'Dag.')).toBe(false)
    const { entries } = await talk.dossier(talk.resident)
    expect(entries.map(({ kind }) => kind)).toEqual(['opened', 'contact', 'handover'])
  })

  test('that cannot be kept, or not whole, is told to whoever sent it', async () => {
    const talk = await aTalk()
    await talk.named()
    const fresh = mailbox(talk)
    const me = talk.resident.ctx.actor.id
    await answer(talk, me, '')
    await answer(talk, me, 'a'.repeat(5001))
    const refused = await fresh()
    expect(to(refused)).toEqual([talk.resident.email, talk.resident.email])
    expect((await talk.dossier(talk.resident)).entries).toHaveLength(2)
    await answer(talk, me, 'Zie de foto.', true)
    expect(to(await fresh())).toEqual(emails(talk.resident, talk.officer))
    expect((await talk.dossier(talk.resident)).entries.at(-1)!.words).toContain('bijlage')
    await endConversation(talk.place.database, talk.officer.ctx, { id: talk.id, outcome: 'Klaar.' })
    await answer(talk, me, 'Dank je.')
    const [ended] = await fresh()
    expect(ended!.text).toContain('afgerond')
    expect(ended!.answerTo).toBeUndefined()
  })
})
