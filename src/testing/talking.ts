import { proposeAgreement } from '#capabilities/conversations/service/agreements.ts'
import { nameContact } from '#capabilities/conversations/service/contact.ts'
import { readDossier } from '#capabilities/conversations/service/dossier.ts'
import { endConversation } from '#capabilities/conversations/service/end.ts'
import { writeNote } from '#capabilities/conversations/service/notes.ts'
import { askUncounted } from './asking.ts'
import type { AgreementId, ConversationId, EntryId, Kind } from '#capabilities/conversations/domain.ts'
import { tellHopes } from '#capabilities/compass/service/hopes.ts'
import { beginCompass } from '#capabilities/compass/service/own.ts'
import type { CompassId, SharedWith } from '#capabilities/compass/domain.ts'
import { shareTheme } from '#capabilities/compass/sharing/service.ts'
import type { Houseful, Visitor } from './houseful.ts'

/** What is thought through and talked about in a houseful, each made when it is asked for. */

const whoIs = (house: Houseful, visitor: Visitor) => house.who.get(visitor)!

/** The owner asks the municipality something for the initiative of the house; the officer is the contact. */
export async function aConversationOf(house: Houseful, kind: Kind = 'matter'): Promise<ConversationId> {
  const { database } = house.place
  const id = await askUncounted(database, whoIs(house, 'owner').ctx, {
    kind,
    subject: 'De deur klemt',
    words: 'Wie kijkt ernaar?',
    initiative: house.id,
    compass: null,
    areas: ['west'],
    locale: 'nl',
  })
  const person = whoIs(house, 'municipal officer').ctx.actor.id
  await nameContact(database, whoIs(house, 'area connector').ctx, { id, person, why: '' })
  return id
}

/** The owner asks something for which nobody is named yet. */
export function aQuestionOf(house: Houseful): Promise<ConversationId> {
  return askUncounted(house.place.database, whoIs(house, 'owner').ctx, {
    kind: 'matter',
    subject: 'De lamp is stuk',
    words: 'Wie maakt hem?',
    initiative: house.id,
    compass: null,
    areas: ['west'],
    locale: 'nl',
  })
}

/** The municipality proposes in it to do something. */
export async function anAgreementOf(
  house: Houseful,
): Promise<{ readonly id: ConversationId; readonly agreement: AgreementId }> {
  const id = await aConversationOf(house)
  const { ctx } = whoIs(house, 'municipal officer')
  const told = { id, owner: 'city', what: 'De deur schaven', due: '2026-12-15' } as const
  return { id, agreement: await proposeAgreement(house.place.database, ctx, told) }
}

/** One that somebody else could take over: who helps now, and who would. */
export async function aHandoverOf(
  house: Houseful,
): Promise<{ readonly id: ConversationId; readonly was: string; readonly wie: string }> {
  const person = (visitor: Visitor) => whoIs(house, visitor).ctx.actor.id
  return { id: await aConversationOf(house), was: person('municipal officer'), wie: person('programme lead') }
}

/** The municipality writes something in it, which the other side may confirm. */
export async function aNoteOf(
  house: Houseful,
): Promise<{ readonly id: ConversationId; readonly verslag: EntryId }> {
  const { database } = house.place
  const id = await aConversationOf(house)
  const { ctx } = whoIs(house, 'municipal officer')
  await writeNote(database, ctx, { id, words: 'Ik kom kijken.' })
  const { entries } = await readDossier(database, ctx, { id })
  return { id, verslag: entries.at(-1)!.id }
}

/** The municipality says that it is done. */
export async function anEndedConversationOf(house: Houseful): Promise<{ readonly id: ConversationId }> {
  const id = await aConversationOf(house)
  const { ctx } = whoIs(house, 'municipal officer')
  await endConversation(house.place.database, ctx, { id, outcome: 'De deur klemt niet meer.' })
  return { id }
}

/** The owner thinks an idea through, and hopes for a place. */
export async function aCompassOf(
  house: Houseful,
): Promise<{ readonly id: CompassId; readonly token: string }> {
  const { ctx } = whoIs(house, 'owner')
  const begun = await beginCompass(house.place.database, ctx, { title: 'Een tuin' })
  const hopes = [{ kind: 'space', words: 'Een stuk grond' }] as const
  await tellHopes(house.place.database, ctx, { key: { id: begun.id }, hopes })
  return begun
}

/** A Kompas of the owner, of which one theme is shared. */
export async function aLentCompass(
  house: Houseful,
  sharedWith: Exclude<SharedWith, 'nobody'>,
): Promise<CompassId> {
  const { id } = await aCompassOf(house)
  const officer = whoIs(house, 'municipal officer').ctx.actor.id
  const to = { sharedWith, officer: sharedWith === 'officer' ? officer : null, area: 'west' }
  await shareTheme(house.place.database, whoIs(house, 'owner').ctx, { id, theme: 'involvement', ...to })
  return id
}

/** Somebody without an account thinks an idea through: whoever has its link may take it. */
export function aCompassOfNobody(
  house: Houseful,
): Promise<{ readonly id: CompassId; readonly token: string }> {
  const { database, ctx } = house.place
  return beginCompass(database, { ...ctx, actor: { kind: 'visitor' } }, { title: 'Een tuin' })
}
