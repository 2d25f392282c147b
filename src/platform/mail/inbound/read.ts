import PostalMime from 'postal-mime'
import type { Email } from 'postal-mime'
import { textOfHtml } from './text-of-html.ts'
import { ownWords } from './words.ts'

/** A mail that came in, as far as it concerns us. Whom it says it is from we do not even look at. */
export type Incoming =
  | { readonly kind: 'words'; readonly words: string; readonly attached: boolean }
  /** Sent by a machine: whoever answers that, answers for ever (RFC 3834 §2). */
  | { readonly kind: 'machine' }
  /** Says what became of a mail of ours. `never`: its address takes none. */
  | { readonly kind: 'report'; readonly never: boolean }

const limits = { maxNestingDepth: 20, maxHeadersSize: 128 * 1024, maxRfc822NestingDepth: 2 } as const
/** No such mailbox, no such domain, an address that is none, moved away, a domain without mail, closed (RFC 3463). */
const ofTheAddress = /^5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/

/**
 * Reads a mail.
 * @param cut it was longer than what we kept of it
 * @throws when it is no mail, or nested beyond reason
 */
export async function readIncoming(raw: Buffer, { cut }: { cut: boolean }): Promise<Incoming> {
  const email = await PostalMime.parse(raw, limits)
  const header = (name: string) => email.headers.find(({ key }) => key === name)?.value.toLowerCase() ?? ''
  if (/^multipart\/report\b/.test(header('content-type'))) return { kind: 'report', never: saysNever(email) }
  const byMachine =
    !/^(?:no\b.*)?$/.test(header('auto-submitted').trim()) ||
    /^(?:bulk|list|junk|auto_reply)/.test(header('precedence')) ||
    ['list-id', 'list-unsubscribe', 'x-autoreply', 'x-autorespond', 'x-loop'].some(
      (name) => header(name) !== '',
    )
  if (byMachine) return { kind: 'machine' }
  const attached =
    cut || email.attachments.some(({ related, disposition }) => !related && disposition !== 'inline')
  const text = email.text?.trim() ? email.text : textOfHtml(email.html ?? '')
  return { kind: 'words', words: ownWords(text), attached }
}

/** Whether a delivery status notification says that an address takes no mail, for good (RFC 3464 §2.3). */
function saysNever({ attachments }: Email): boolean {
  const status = attachments.find(({ mimeType }) => /^message\/(?:global-)?delivery-status$/.test(mimeType))
  if (!status) return false
  const text =
    typeof status.content === 'string' ? status.content : Buffer.from(status.content as Uint8Array).toString()
  return text.split(/\r?\n\r?\n/).some((group) => {
    const field = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(group)?.[1]?.trim() ?? ''
    return field('action').toLowerCase() === 'failed' && ofTheAddress.test(field('status'))
  })
}
