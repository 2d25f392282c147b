import { beforeAll, describe, expect, test } from 'vitest'
import type { Houseful, Visitor } from '#testing/houseful.ts'
import { aHouseful } from '#testing/houseful.ts'
import { readPdf } from '#testing/pdf.ts'
import { anAgreementOf } from '#testing/talking.ts'
import { agreementStates, entryKinds } from '../domain.ts'
import type { ConversationId } from '../domain.ts'
import { stepAgreement } from '../service/agreements.ts'
import { readDossier } from '../service/dossier.ts'
import { writeNote } from '../service/notes.ts'
import { dossierAsJson, entryNames } from './json.ts'

let house: Houseful
let id: ConversationId

beforeAll(async () => {
  house = await aHouseful()
  const made = await anAgreementOf(house)
  id = made.id
  const { database } = house.place
  const [owner, officer] = [house.who.get('owner')!, house.who.get('municipal officer')!]
  await writeNote(database, officer.ctx, { id, words: 'Ik kwam kijken.\nDe deur hangt scheef. 木' })
  const step = { id, agreement: made.agreement, revision: 1, to: 'agreed', reason: '', due: null } as const
  await stepAgreement(database, owner.ctx, step)
})

const ask = (visitor: Visitor, kind: 'json' | 'pdf') => {
  const cookie = house.who.get(visitor)?.cookie
  return house.site.get(`/gesprekken/${id}.${kind}`, { headers: cookie ? { cookie } : {} })
}

describe('a dossier for the case system', () => {
  test('goes to the municipality’s side of that conversation, and to nobody else', async () => {
    const of = async (visitor: Visitor) => [
      (await ask(visitor, 'json')).status,
      (await ask(visitor, 'pdf')).status,
    ]
    for (const visitor of ['municipal officer', 'area connector', 'programme lead'] as const)
      expect(await of(visitor), visitor).toEqual([200, 200])
    for (const visitor of ['owner', 'editor'] as const) expect(await of(visitor), visitor).toEqual([403, 403])
    for (const visitor of ['person', 'area connector elsewhere', 'administrator', 'moderator'] as const)
      expect(await of(visitor), visitor).toEqual([404, 404])
    expect(await of('visitor')).toEqual([303, 303])
  })

  test('says all that both sides see, with keys that stay', async () => {
    const answer = await ask('municipal officer', 'json')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const body = (await answer.json()) as ReturnType<typeof dossierAsJson>
    expect(body).toMatchObject({ bestand: 'samenspel-gesprek', versie: 1 })
    expect(body.gesprek).toMatchObject({
      id,
      soort: 'lopende-zaak',
      onderwerp: 'De deur klemt',
      afgerondOp: null,
    })
    expect(body.gesprek.geopendOp).toMatch(/^\d{4}-\d\d-\d\dT.*Z$/)
    expect(body.gesprek.contactpersoon).toBe(house.who.get('municipal officer')!.email)
    const { entries } = await readDossier(house.place.database, house.who.get('owner')!.ctx, { id })
    expect(body.tijdlijn).toHaveLength(entries.length)
    expect(body.tijdlijn[0]).toMatchObject({
      soort: 'gevraagd',
      kant: 'initiatief',
      tekst: 'Wie kijkt ernaar?',
    })
    expect(body.afspraken).toMatchObject([
      { wat: 'De deur schaven', stand: 'afgesproken', doetHet: 'gemeente' },
    ])
    // Neither an id of a person nor a word of ours.
    const text = JSON.stringify(body)
    for (const one of house.who.values()) if (one) expect(text).not.toContain(one.ctx.actor.id)
    expect(text).not.toMatch(/"(agreed|proposed|city|initiative|platform)"/)
  })

  test('is a tagged document on paper, that says when a part of it cannot be printed', async () => {
    const answer = await ask('municipal officer', 'pdf')
    const pdf = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(pdf.xmp).toContain('pdfuaid')
    expect(pdf.marks).toContain('/Lang')
    expect(pdf.tags).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'P', 'L']))
    const text = pdf.text.replace(/\s+/g, ' ')
    for (const said of ['De deur klemt', 'Wie kijkt ernaar?', 'De deur hangt scheef.', 'De deur schaven'])
      expect(text).toContain(said)
    expect(text).toContain('letters die we niet kunnen drukken')
    expect(pdf.fonts.every(({ embedded }) => embedded)).toBe(true)
  })

  test('has a Dutch word for everything that can stand on a timeline', () => {
    expect(entryKinds.filter((kind) => !(kind in entryNames))).toEqual([])
    expect(agreementStates.length).toBeGreaterThan(4)
  })
})
