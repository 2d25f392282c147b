import type { Ctx, PersonId } from '#platform/context/ctx.ts'
import { useCase } from '#platform/db/doors.ts'
import { isPlatform } from '#platform/access/roles.ts'
import { isId } from '#platform/ids.ts'
import type { Answer, AnswerDoor, AnswerPlace } from '#platform/mail/inbound/answers.ts'
import { queueMail } from '#platform/mail/outbox.ts'
import { readLocale, readPerson } from '#capabilities/accounts/index.ts'
import type { Conversation, ConversationId, Side } from './domain.ts'
import { longestText } from './forms.ts'
import { notWrittenMail } from './mails.ts'
import type { NotWritten } from './mails.ts'
import { conversationWords } from './messages.ts'
import { answerKind, answerToConversation, happen } from './service/happen.ts'
import { answersBy } from './service/notes.ts'
import { sideOfPerson } from './service/parties.ts'
import { readConversation } from './store/conversations.ts'

interface Asked {
  readonly conversation: Conversation
  readonly person: PersonId
  readonly side: Side
}

/** Answers to mails about a conversation stand in it as notes, of whoever sits at a side of it today. */
export const conversationAnswers: AnswerDoor = {
  ...answerKind,
  receive: (database, ctx, answer, place) => bring(database, ctx, { answer, place }),
}

/** @returns whether there is such a conversation, and they are in it */
const bring = useCase<{ answer: Answer; place: AnswerPlace }, boolean, Asked | null>(
  {
    name: 'conversations.answerByMail',
    on: async (work, { answer }) => {
      const [id, person] = [answer.thing as ConversationId, answer.who as PersonId]
      const conversation = isId(id) && isId(person) ? await readConversation(work, id, 'hold') : null
      const side = conversation && (await sideOfPerson(work, conversation, person))
      return conversation && side && { conversation, person, side }
    },
    may: isPlatform,
    records: 'conversation.note-written',
    happened: (done, asked) => done && asked !== null,
    about: (asked) => asked && asked.conversation.id,
    publishes: 'nothing',
  },
  async (work, asked, { answer, place }) => {
    if (!asked) return false
    const { conversation, person, side } = asked
    const letter = { ...place, answers: true }
    const why = problemWith(answer, conversation)
    if (why === null) {
      // What somebody answers is theirs: their name stands by it, and they get no mail of it.
      const mine = { ...work, ctx: asPerson(work.ctx, person) }
      await happen(mine, conversation, {
        entry: { side, kind: 'note', words: wordsOf(answer, conversation) },
        change: answersBy(conversation, side, work.ctx.now),
        letter,
      })
    }
    const told = why ?? (answer.attached ? 'attached' : null)
    if (told !== null) {
      const { email: to } = await readPerson(work, person)
      const locale = (await readLocale(work, to)) ?? 'nl'
      const answerTo = told === 'ended' ? null : answerToConversation(conversation.id, person)
      await queueMail(work, notWrittenMail({ to, locale, conversation, letter, answerTo, why: told }))
    }
    return true
  },
)

const asPerson = (ctx: Ctx, id: PersonId): Ctx => ({
  ...ctx,
  actor: { kind: 'person', id, session: '', grants: [] },
})

function problemWith(answer: Answer, conversation: Conversation): NotWritten | null {
  if (conversation.endedAt !== null) return 'ended'
  if (answer.words === '') return 'empty'
  return wordsOf(answer, conversation).length > longestText ? 'long' : null
}

/** Whoever reads it must know that there was more. */
const wordsOf = ({ words, attached }: Answer, { locale }: Conversation): string =>
  attached ? `${words}\n\n${conversationWords[locale].mail.attached}` : words
