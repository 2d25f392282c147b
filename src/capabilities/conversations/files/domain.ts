import type { Brand } from '#platform/brand.ts'
import type { DocumentKind } from '#platform/documents/document.ts'
import type { EntryId, Side } from '../domain.ts'

export type ConversationFileId = Brand<'ConversationFileId'>

/** More than this no dossier needs: it fills the database, and nobody finds anything in it. */
export const mostFiles = 20

/** A file as a list shows it. */
export interface ListedFile {
  readonly id: ConversationFileId
  /** Where it stands on the timeline. */
  readonly entry: EntryId
  readonly name: string
  readonly kind: DocumentKind
  /** Bytes. */
  readonly size: number
  /** What whoever sent it says that it is. */
  readonly words: string
  readonly side: Side
  readonly at: Date
}

/** A file to take along. */
export interface WholeFile extends Pick<ListedFile, 'name' | 'kind'> {
  readonly bytes: Uint8Array
}
