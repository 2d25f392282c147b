import type { RunCommand } from '#platform/handover/take-commands.ts'
import { copyForBackup } from './commands/backup.ts'
import { examine } from './commands/doctor.ts'
import type { Deps } from './installation.ts'
import { personalBatch } from './commands/match-personal.ts'
import type { Io } from './io.ts'
import { runProgram } from './program.ts'

/** Runs in the server the commands that were typed beside it. */
export function runHandedOver(deps: Deps): RunCommand {
  return async ({ args, cwd }, say, signal) => {
    const io: Io = { out: (out) => say({ out }), note: (note) => say({ note }), cwd, signal }
    return runProgram(args, io, (run) => run(io, deps), {
      start: async () => {
        io.note(`Samenspel is running already (process ${process.pid}).`)
        return 1
      },
      backup: () => copyForBackup(io, deps),
      restore: async () => {
        io.note(`Samenspel is running here (process ${process.pid}). Stop it first, then restore.`)
        return 2
      },
      doctor: (options) => examine(io, { config: deps.config, deps }, options),
      personal: (given) => personalBatch(io, given),
    })
  }
}
