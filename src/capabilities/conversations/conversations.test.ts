import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { useCase } from '#platform/db/doors.ts'
import { Conflict, NotFound } from '#platform/http/problems.ts'
import { aPerson, as } from '#testing/people.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { proposeAgreement, stepAgreement } from './service/agreements.ts'
import { nameContact } from './service/contact.ts'
import { readDossier } from './service/dossier.ts'
import { writeNote } from './service/notes.ts'
import { askUncounted } from '#testing/asking.ts'

let place: Awaited<ReturnType<typeof aMunicipality>>
const question = {
  kind: 'premises',
  subject: 'Het dak lekt',
  words: 'Het regent binnen. Wie kijkt ernaar?',
  initiative: null,
  compass: null,
  areas: ['west'],
  locale: 'nl',
} as const

beforeAll(async () => {
  place = await aMunicipality()
})

/** A question of a resident, with those of the municipality who may answer it. */
async function asked() {
  const resident = await aPerson(place)
  const id = await askUncounted(place.database, resident.ctx, question)
  const connector = await aPerson(place, as('area-connector', 'west'))
  const officer = await aPerson(place, as('municipal-officer'))
  return { id, resident, connector, officer }
}

describe('a question to the municipality', () => {
  test('says from the first minute who is to do what, and by when', async () => {
    const { id, resident } = await asked()
    const { conversation, side, entries } = await readDossier(place.database, resident.ctx, { id })
    expect(side).toBe('initiative')
    expect(conversation).toMatchObject({ nextStep: 'name-contact', nextBy: 'city', contact: null })
    expect(conversation.nextDue).toBe(conversation.contactDue)
    expect(entries.map(({ kind, words }) => [kind, words])).toEqual([['opened', question.words]])
  })

  test('is found by its two sides and by nobody else, not even through the database', async () => {
    const { id, resident, connector, officer } = await asked()
    const elsewhere = await aPerson(place, as('area-connector', 'oost'))
    const neighbour = await aPerson(place)
    for (const one of [resident, connector]) await readDossier(place.database, one.ctx, { id })
    for (const one of [officer, elsewhere, neighbour])
      await expect(readDossier(place.database, one.ctx, { id })).rejects.toThrow(NotFound)
  })

  test('that is handed over leaves whoever had it, with its history', async () => {
    const { id, connector, officer } = await asked()
    const next = await aPerson(place, as('municipal-officer'))
    const { database } = place
    await nameContact(database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    await writeNote(database, officer.ctx, { id, words: 'Ik kom dinsdag kijken.' })
    await nameContact(database, officer.ctx, { id, person: next.ctx.actor.id, why: 'Zij gaat over daken.' })
    await expect(readDossier(database, officer.ctx, { id })).rejects.toThrow(NotFound)
    const { entries, conversation } = await readDossier(database, next.ctx, { id })
    expect(entries.map(({ kind }) => kind)).toEqual(['opened', 'contact', 'note', 'handover'])
    expect(conversation.answeredAt).not.toBeNull()
  })

  test('is seen by its contact as long as they work for the municipality, by the database too', async () => {
    const { id, connector, officer } = await asked()
    await nameContact(place.database, connector.ctx, { id, person: officer.ctx.actor.id, why: '' })
    const seen = useCase<undefined, number>(
      { name: 'test.seen', may: () => true, records: null },
      async ({ db }) => {
        const rows = await sql`select from samenspel.conversation where conversation_id = ${id}`.execute(db)
        return rows.rows.length
      },
    )
    const { actor } = officer.ctx
    expect(await seen(place.database, officer.ctx, undefined)).toBe(1)
    const retired = { ...officer.ctx, actor: { ...actor, grants: [] } }
    expect(await seen(place.database, retired, undefined)).toBe(0)
  })
})

test('an agreement takes its steps in order, by the side that may', async () => {
  const { id, resident, connector } = await asked()
  const { database } = place
  const agreement = await proposeAgreement(database, connector.ctx, {
    id,
    owner: 'city',
    what: 'Een aannemer laten kijken',
    due: '2026-12-15',
  })
  const step = { id, agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
  await expect(stepAgreement(database, connector.ctx, step)).rejects.toThrow(Conflict)
  await stepAgreement(database, resident.ctx, step)
  await expect(stepAgreement(database, resident.ctx, step)).rejects.toThrow(Conflict)
  const { agreements } = await readDossier(database, resident.ctx, { id })
  expect(agreements[0]).toMatchObject({ state: 'agreed', owner: 'city', revision: 2 })
})
