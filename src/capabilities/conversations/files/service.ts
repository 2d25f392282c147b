import { useCase } from '#platform/db/doors.ts'
import type { SafeDocument } from '#platform/documents/document.ts'
import { newId } from '#platform/ids.ts'
import type { Conversation } from '../domain.ts'
import { isOfIt } from '../policy.ts'
import { about, heldOpen, looked, mySide } from '../service/held.ts'
import type { Id } from '../service/held.ts'
import { happen } from '../service/happen.ts'
import type { Letter } from '../service/happen.ts'
import { mostFiles } from './domain.ts'
import type { ConversationFileId, ListedFile, WholeFile } from './domain.ts'
import { readFile, readFiles, saveFile } from './store.ts'

export interface FilesOf {
  readonly conversation: Conversation
  readonly files: readonly ListedFile[]
}

/** What both sides added to a conversation. */
export const listFiles = useCase<Id, FilesOf, Conversation>(
  { name: 'conversations.listFiles', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  async (work, conversation) => ({ conversation, files: await readFiles(work, conversation.id) }),
)

/**
 * Adds a file that was looked at before, with what it is.
 * @returns `full` when there are as many as a conversation bears
 * @throws {Conflict} when the conversation was closed
 */
export const addFile = useCase<
  Id & {
    readonly document: SafeDocument
    readonly name: string
    readonly words: string
    readonly letter?: Letter
  },
  'added' | 'full',
  Conversation
>(
  {
    name: 'conversations.addFile',
    on: heldOpen,
    may: isOfIt,
    records: 'conversation.file-added',
    happened: (done) => done === 'added',
    about,
  },
  async (work, conversation, { document, name, words, letter }) => {
    if ((await readFiles(work, conversation.id)).length >= mostFiles) return 'full'
    const id = newId<ConversationFileId>()
    const facts = { file: id, what: name }
    const side = mySide(work, conversation)
    const entry = await happen(work, conversation, { entry: { side, kind: 'file', words, facts }, letter })
    await saveFile(work, conversation.id, { ...document, id, entry, name })
    return 'added'
  },
)

/** Takes a file along. Who reads what of their own dossier is noted nowhere. @throws {NotFound} */
export const takeFile = useCase<Id & { readonly file: ConversationFileId }, WholeFile, Conversation>(
  { name: 'conversations.takeFile', on: looked, may: isOfIt, records: null, publishes: 'nothing' },
  (work, _conversation, wanted) => readFile(work, wanted),
)
