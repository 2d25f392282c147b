import { readConfig } from '#platform/config/config.ts'
import { startServer } from '../../server.ts'
import { CannotOpen } from '../installation.ts'
import type { ExitCode } from '../io.ts'

const say = (line: string) => void process.stderr.write(`${line}\n`)

/** Serves until it is asked to stop. */
export async function serve(env: NodeJS.ProcessEnv): Promise<ExitCode> {
  const read = readConfig(env)
  if (!read.ok) {
    read.sentences.forEach(say)
    return 2
  }
  const asked = askedToStop()
  try {
    const server = await startServer(read.config, say)
    say(`Samenspel is ready: ${server.address}`)
    if (process.stdin.isTTY) say('Stop it with Ctrl+C.')
    await asked
    say('Stopping: what is under way is finished first.')
    await server.stop()
    return 0
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    say(error.message)
    return 1
  }
}

/** The first signal asks, the second does not wait. */
function askedToStop(): Promise<void> {
  return new Promise((resolve) => {
    let signals = 0
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        signals += 1
        if (signals > 1) process.exit(1)
        resolve()
      })
    }
  })
}
