import { kindOf } from '../images/kind.ts'
import { mostMegabytes } from '../images/photo.ts'
import type { PhotoError } from '../images/photo.ts'
import { readPhoto } from '../images/read-photo.ts'
import type { DocumentErrorCode, SafeDocument } from './document.ts'
import { readOffice } from './office.ts'

export type DocumentResult =
  | { readonly ok: true; readonly document: SafeDocument }
  | { readonly ok: false; readonly error: PhotoError | { readonly code: DocumentErrorCode } }

/**
 * Says what a file is by what is in it: what its sender calls it counts for nothing. A photo comes back drawn anew,
 * without the place where it was taken; all else comes back as it was, or is refused.
 */
export async function readDocument(sent: Uint8Array): Promise<DocumentResult> {
  if (sent.length > mostMegabytes * 1_000_000)
    return { ok: false, error: { code: 'too-many-bytes', max: mostMegabytes } }
  const bytes = Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength)
  if (kindOf(bytes) !== null) {
    const result = await readPhoto(bytes)
    return result.ok
      ? { ok: true, document: { kind: 'jpg', bytes: result.photo.large.bytes } }
      : { ok: false, error: result.error }
  }
  if (bytes.subarray(0, 5).equals(Buffer.from('%PDF-'))) return readPdf(bytes)
  if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) {
    const office = await readOffice(bytes)
    return office.ok
      ? { ok: true, document: { kind: office.kind, bytes } }
      : { ok: false, error: { code: office.code } }
  }
  return isPlainText(bytes)
    ? { ok: true, document: { kind: 'txt', bytes } }
    : { ok: false, error: { code: 'not-a-document' } }
}

/**
 * What a PDF may do by itself can hide where nobody sees it, so it is not looked for: whoever takes it gets it as a file,
 * in no window of ours. A PDF without an end broke off on its way.
 */
function readPdf(bytes: Buffer): DocumentResult {
  return bytes.subarray(-2048).includes('%%EOF')
    ? { ok: true, document: { kind: 'pdf', bytes } }
    : { ok: false, error: { code: 'broken' } }
}

/** Text in UTF-8, and no page, drawing or script that only calls itself one. */
function isPlainText(bytes: Buffer): boolean {
  if (bytes.length === 0) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
    return !/[\u0000-\u0008\u000e-\u001f\u007f]/.test(text) && !/^\s*(<|\{\\rtf|#!|MZ)/.test(text)
  } catch {
    return false
  }
}
