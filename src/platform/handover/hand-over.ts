import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { messagesOf } from './protocol.ts'
import type { Answer, Request } from './protocol.ts'

interface Listener {
  out(line: string): void
  note(line: string): void
}

/**
 * Lets the running server do a command and passes on what it says.
 * @returns its exit code, or `null` when nobody answers at `path`
 */
export async function handOver(path: string, request: Request, listener: Listener): Promise<number | null> {
  const socket = await reach(path)
  if (!socket) return null
  socket.write(`${JSON.stringify(request)}\n`)
  try {
    for await (const answer of messagesOf<Answer>(socket)) {
      if ('exit' in answer) return answer.exit
      if ('out' in answer) listener.out(answer.out)
      else listener.note(answer.note)
    }
  } finally {
    socket.destroy()
  }
  listener.note(
    'The running server stopped before the command was done. What it had answered is kept; start it again and repeat the command.',
  )
  return 1
}

async function reach(path: string): Promise<Socket | null> {
  const socket = connect(path)
  const reached = await new Promise<boolean>((resolve) => {
    socket.once('connect', () => resolve(true))
    socket.once('error', () => resolve(false))
  })
  // Later errors end the reading; they are told there.
  socket.on('error', () => {})
  return reached ? socket : null
}
