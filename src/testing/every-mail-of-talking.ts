import { conversationAnswers } from '#capabilities/conversations/answers.ts'
import type { ConversationId } from '#capabilities/conversations/domain.ts'
import { proposeAgreement, stepAgreement } from '#capabilities/conversations/service/agreements.ts'
import { nameContact } from '#capabilities/conversations/service/contact.ts'
import { readDossier } from '#capabilities/conversations/service/dossier.ts'
import { endConversation, reopenConversation, sayHelped } from '#capabilities/conversations/service/end.ts'
import { replyToNote, setNext, writeNote } from '#capabilities/conversations/service/notes.ts'
import { askTheCity } from '#capabilities/conversations/service/open.ts'
import { origin, ownerOf, systemOf } from './every-mail.ts'
import type { Deed } from './every-mail.ts'
import type { Houseful, Visitor } from './houseful.ts'

const letter = { origin, city: 'Proefstad', answers: true } as const

/** A conversation from the first question until it is open again, with everything of which somebody is told. */
export function deedsOfTalking(house: Houseful): Deed[] {
  const { database } = house.place
  const who = (visitor: Visitor) => house.who.get(visitor)!
  const officer = who('municipal officer')
  let id = '' as ConversationId
  const talk = () => ({ id, letter })
  const last = async () => (await readDossier(database, ownerOf(house), { id })).agreements[0]!
  const answered = (words: string, attached = false) =>
    conversationAnswers.receive(
      database,
      systemOf(house),
      { thing: id, who: ownerOf(house).actor.id, words, attached },
      letter,
    )
  return [
    {
      name: 'asking the municipality',
      async does() {
        // Two days on, so that what is asked of other deeds takes none of what one may ask in a day.
        const later = new Date(ownerOf(house).now.getTime() + 2 * 86_400_000)
        id = (await askTheCity(
          database,
          { ...ownerOf(house), now: later },
          {
            kind: 'matter',
            subject: 'De deur klemt',
            words: 'Wie kijkt ernaar?',
            initiative: house.id,
            compass: null,
            areas: ['west'],
            locale: 'nl',
            letter,
          },
        ))!
      },
    },
    {
      name: 'naming the contact',
      does: () =>
        nameContact(database, who('area connector').ctx, {
          ...talk(),
          person: officer.ctx.actor.id,
          why: 'Deuren',
        }),
    },
    {
      name: 'a note of the contact',
      does: () => writeNote(database, officer.ctx, { ...talk(), words: 'Ik kom kijken.' }),
    },
    {
      name: 'seeing it differently',
      async does() {
        const { entries } = await readDossier(database, ownerOf(house), { id })
        const reply = { entry: entries.at(-1)!.id, agrees: 'no', words: 'Er kwam niemand.' } as const
        await replyToNote(database, ownerOf(house), { ...talk(), ...reply })
      },
    },
    {
      name: 'proposing an agreement',
      does: () =>
        proposeAgreement(database, officer.ctx, {
          ...talk(),
          owner: 'city',
          what: 'Schaven',
          due: '2026-12-15',
        }),
    },
    {
      name: 'agreeing',
      async does() {
        const { id: agreement, revision } = await last()
        const step = { agreement, revision, to: 'agreed', reason: '', due: null } as const
        await stepAgreement(database, ownerOf(house), { ...talk(), ...step })
      },
    },
    {
      name: 'saying what comes next',
      does: () =>
        setNext(database, ownerOf(house), { ...talk(), by: 'city', words: 'Bellen', due: '2026-12-10' }),
    },
    { name: 'answering by mail, with something attached', does: () => answered('Kom maar langs.', true) },
    { name: 'answering by mail without a word', does: () => answered('') },
    {
      name: 'ending a conversation',
      does: () => endConversation(database, officer.ctx, { ...talk(), outcome: 'De deur klemt niet meer.' }),
    },
    { name: 'answering by mail when it is over', does: () => answered('Dank je wel.') },
    {
      name: 'not being helped',
      does: () => sayHelped(database, ownerOf(house), { ...talk(), helped: 'no' }),
    },
    {
      name: 'opening it again',
      does: () => reopenConversation(database, ownerOf(house), { ...talk(), words: 'Hij klemt weer.' }),
    },
  ]
}
