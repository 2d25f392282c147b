import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capabilities } from '#capabilities/index.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { personalBatch } from '../cli/commands/match-personal.ts'
import { runProgram } from '../cli/program.ts'

export interface CommandLine {
  /** Runs one command within this process; `said` is all that it says, in order. */
  samenspel(...args: string[]): Promise<{ code: number; said: string[] }>
  /** Writes a file in the folder from which commands name files. @returns its name */
  file(name: string, lines: readonly string[]): Promise<string>
}

/** The command line of an installation on the database of the test, at the moment of `ctx`. */
export async function aCommandLine(
  { database, ctx }: { database: Database; ctx: Ctx },
  environment: Record<string, string> = {},
): Promise<CommandLine> {
  const cwd = await mkdtemp(join(tmpdir(), 'samenspel-test-'))
  const config = readConfig(environment)
  if (!config.ok) throw new Error(config.sentences.join(' '))
  const deps = { config: config.config, database, capabilities, clock: () => ctx.now, running: false }
  const never = async () => 1 as const
  return {
    async samenspel(...args) {
      const said: string[] = []
      const say = (line: string) => void said.push(line)
      const io = { out: say, note: say, cwd, signal: new AbortController().signal }
      const code = await runProgram(args, io, (run) => run(io, deps), {
        start: never,
        doctor: never,
        backup: never,
        restore: never,
        personal: (given) => personalBatch(io, given),
      })
      return { code, said }
    },
    async file(name, lines) {
      await writeFile(join(cwd, name), lines.join('\n'))
      return name
    },
  }
}
