import { sql } from 'kysely'
import type { Work } from '#platform/db/doors.ts'
import type { SafeDocument } from '#platform/documents/document.ts'
import { NotFound } from '#platform/http/problems.ts'
import type { ConversationId, EntryId } from '../domain.ts'
import type { ConversationFileId, ListedFile, WholeFile } from './domain.ts'

export async function saveFile(
  work: Work,
  of: ConversationId,
  file: SafeDocument & {
    readonly id: ConversationFileId
    readonly entry: EntryId
    readonly name: string
  },
): Promise<void> {
  const { municipality } = work.ctx
  await sql`insert into samenspel.conversation_file (municipality_id, file_id, conversation_id, entry_id, name, kind, size, bytes,
      circles, readers)
    select ${municipality}, ${file.id}, ${of}, ${file.entry}, ${file.name}, ${file.kind}, ${file.bytes.length}::int,
      ${file.bytes}::bytea, c.circles, c.readers
    from samenspel.conversation c where c.municipality_id = ${municipality} and c.conversation_id = ${of}`.execute(
    work.db,
  )
}

/** The files of a conversation, the newest first; what is in them stays where it is. */
export async function readFiles(work: Work, of: ConversationId): Promise<ListedFile[]> {
  const found =
    await sql<ListedFile>`select f.file_id as id, f.entry_id as entry, f.name, f.kind, f.size, e.words, e.side, e.at
    from samenspel.conversation_file f
    join samenspel.conversation_entry e on e.municipality_id = f.municipality_id and e.entry_id = f.entry_id
    where f.municipality_id = ${work.ctx.municipality} and f.conversation_id = ${of}
    order by e.position desc`.execute(work.db)
  return found.rows
}

/** A file, whole. @throws {NotFound} */
export async function readFile(
  work: Work,
  { id, file }: { readonly id: ConversationId; readonly file: ConversationFileId },
): Promise<WholeFile> {
  const found = await sql<WholeFile>`select name, kind, bytes from samenspel.conversation_file
    where municipality_id = ${work.ctx.municipality} and conversation_id = ${id} and file_id = ${file}`.execute(
    work.db,
  )
  const [one] = found.rows
  if (!one) throw new NotFound()
  return one
}
