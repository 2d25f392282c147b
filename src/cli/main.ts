import { readConfig } from '#platform/config/config.ts'
import type { Config } from '#platform/config/config.ts'
import { handOver } from '#platform/handover/hand-over.ts'
import { backUp } from './commands/backup.ts'
import { examineAlone } from './commands/doctor.ts'
import { personalBatch } from './commands/match-personal.ts'
import { restore } from './commands/restore.ts'
import { CannotOpen, openInstallation, runningServer } from './installation.ts'
import type { ExitCode, Io } from './io.ts'
import { runProgram } from './program.ts'
import type { Runner } from './program.ts'

const interrupted = new AbortController()
process.once('SIGINT', () => interrupted.abort())
process.once('SIGTERM', () => interrupted.abort())

// Whoever reads may have had enough, as `| head` has.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const io: Io = {
  out: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  cwd: process.cwd(),
  signal: interrupted.signal,
}
const args = process.argv.slice(2)

/** In the running server when there is one, else by ourselves. */
function runWith(config: Config): Runner {
  return async (run, name) => {
    const server = await runningServer(config)
    const done = server === null ? null : await handOver(server, { args, cwd: io.cwd }, io)
    if (done !== null) return done as ExitCode
    const installation = await openInstallation(config, { doing: name, say: io.note })
    try {
      await installation.keep()
      return await run(io, installation.deps)
    } finally {
      await installation.close()
    }
  }
}

async function main(): Promise<ExitCode> {
  const read = readConfig(process.env)
  if (!read.ok) {
    read.sentences.forEach(io.note)
    return 2
  }
  try {
    return await runProgram(args, io, runWith(read.config), {
      start: async () => (await import('./commands/start.ts')).serve(process.env),
      doctor: (options) => examineAlone(io, read.config, args, options),
      backup: (given) => backUp(io, read.config, { ...given, args }),
      restore: (given) => restore(io, read.config, given),
      personal: (given) => personalBatch(io, given),
    })
  } catch (error) {
    if (!(error instanceof CannotOpen)) throw error
    io.note(error.message)
    return 1
  }
}

process.exitCode = await main()
