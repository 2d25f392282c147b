/** The kinds of documents that are taken, each with the ending of its name and the type it is served with. */
export const documentKinds = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
  /** Also what a spreadsheet writes as CSV: no program has to find out what else it may be. */
  txt: 'text/plain; charset=utf-8',
  /** Every photo: it was drawn anew. */
  jpg: 'image/jpeg',
} as const
export type DocumentKind = keyof typeof documentKinds

/** A document as it is kept. */
export interface SafeDocument {
  readonly kind: DocumentKind
  readonly bytes: Uint8Array
}

export type DocumentErrorCode =
  /** Nothing that we take: a program, a page, an old kind of office file. */
  | 'not-a-document'
  /** An office file that does something by itself when it is opened, or fetches something. */
  | 'active'
  /** It is behind a password, so that nobody can see what is in it. */
  | 'locked'

/** The largest document that is taken, as for a photo. */
export { mostMegabytes } from '../images/photo.ts'

/** What the browser offers to choose from; what a file is called counts for nothing when it is here. */
export const acceptedDocuments = '.pdf,.docx,.xlsx,.odt,.ods,.txt,.csv,image/jpeg,image/png,image/webp'
