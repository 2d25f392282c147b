import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a command sends to the running server. Nothing of its environment goes along. */
export interface Request {
  readonly args: readonly string[]
  /** Files are named from here. */
  readonly cwd: string
}

/** What comes back, a line of JSON each; `exit` is the last. */
export type Answer = { readonly out: string } | { readonly note: string } | { readonly exit: number }

/** A longer address is refused by the system (108 bytes with the closing zero on Linux, 104 on macOS). */
const longest = 100

/** Where the server of this data folder listens: beside the folder, or in the system's folder when that is too long a name. */
export function socketFor(folder: string): string {
  const beside = `${folder}.sock`
  if (Buffer.byteLength(beside) <= longest) return beside
  return join(tmpdir(), `samenspel-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}.sock`)
}

/** Splits what comes in into lines of JSON. */
export async function* messagesOf<Message>(stream: AsyncIterable<Buffer | string>): AsyncGenerator<Message> {
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of stream) {
    rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })
    const lines = rest.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) if (line) yield JSON.parse(line) as Message
  }
}
