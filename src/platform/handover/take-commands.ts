import { chmod, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { Server, Socket } from 'node:net'
import { bugOf } from '#platform/log/log.ts'
import type { Log } from '#platform/log/log.ts'
import type { Answer, Request } from './protocol.ts'

/** Runs one command and answers with what it says. `signal` says that whoever asked has gone. */
export type RunCommand = (
  request: Request,
  say: (answer: Answer) => void,
  signal: AbortSignal,
) => Promise<number>

/**
 * Takes commands over a local socket that only the same user can open. The caller holds the lock of the folder, so a
 * socket that lies there is a dead one's.
 */
export async function takeCommands(
  path: string,
  run: RunCommand,
  log: Log,
): Promise<{ stop(): Promise<void> }> {
  await rm(path, { force: true })
  const open = new Set<Promise<void>>()
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    const served = serve(socket, run, log).finally(() => {
      open.delete(served)
      sockets.delete(socket)
    })
    open.add(served)
  })
  await listen(server, path)
  return {
    async stop() {
      server.close()
      const late = setTimeout(() => sockets.forEach((socket) => socket.destroy()), 10_000)
      await Promise.all(open)
      clearTimeout(late)
      await rm(path, { force: true })
    },
  }
}

async function listen(server: Server, path: string): Promise<void> {
  // Nobody else may open it, not even in the moment before its mode is set.
  const before = process.umask(0o177)
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen(path, () => resolve())
    })
  } finally {
    process.umask(before)
  }
  await chmod(path, 0o600)
}

async function serve(socket: Socket, run: RunCommand, log: Log): Promise<void> {
  const gone = new AbortController()
  socket.on('close', () => gone.abort())
  socket.on('error', () => gone.abort())
  const say = (answer: Answer) => {
    if (!gone.signal.aborted) socket.write(`${JSON.stringify(answer)}\n`)
  }
  try {
    const request = await firstOf(socket)
    if (request) say({ exit: await run(request, say, gone.signal) })
  } catch (error) {
    log.error(bugOf(error), 'a command handed over failed')
    say({ note: 'The running server could not do this; its log says why.' })
    say({ exit: 1 })
  }
  socket.end()
}

/** The first line; what follows is read and left, so that the end of the connection is noticed. */
function firstOf(socket: Socket): Promise<Request | null> {
  return new Promise((resolve, reject) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (chunk: string) => {
      if (text.includes('\n')) return
      text += chunk
      const end = text.indexOf('\n')
      if (end < 0) return
      try {
        resolve(JSON.parse(text.slice(0, end)) as Request)
      } catch (error) {
        reject(error instanceof Error ? error : new Error('not a request'))
      }
    })
    socket.on('close', () => resolve(null))
  })
}
