/** What came of one try. */
export type Outcome =
  | { readonly kind: 'sent' }
  /** Nobody will ever take it. `unreachable`: because of the address, so that no other mail needs to be tried. */
  | { readonly kind: 'never'; readonly unreachable: boolean }
  /** The server took the connection, and not this mail now. */
  | { readonly kind: 'later' }
  /** The server is not there, went away, or does not let us in: of no other mail it will be otherwise. */
  | { readonly kind: 'away' }

interface SendingError {
  readonly command?: string
  readonly response?: string
  readonly responseCode?: number
}

/** No such mailbox, no such domain, an address that is none, moved away, a domain without mail, closed (RFC 3463, RFC 7505). */
const ofTheAddress = /^[45]\d\d[ -]5\.(?:1\.(?:1|2|3|6|10)|2\.1)\b/
/** Not about this mail but about us: who may send through here (RFC 3463 §3.8). */
const ofPolicy = /^[45]\d\d[ -]5\.7\.\d+\b|relay/i

/**
 * Reads why a mail was not taken. What is not clearly about the address or the mail is tried again: a server that is set
 * up wrongly, or that we no longer may use, must lose no mail.
 */
export function outcomeOf(error: unknown): Outcome {
  const { command, response = '', responseCode } = error as SendingError
  const answered = command === 'RCPT TO' || command === 'DATA'
  if (!answered || responseCode === undefined || responseCode === 421) return { kind: 'away' }
  if (responseCode < 500) return { kind: 'later' }
  if (command === 'RCPT TO' && ofTheAddress.test(response)) return { kind: 'never', unreachable: true }
  if (command === 'RCPT TO' && ofPolicy.test(response)) return { kind: 'later' }
  // Trying again is of no use (RFC 5321 §4.2.1).
  return { kind: 'never', unreachable: false }
}
