import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '#platform/config/config.ts'
import { handOver } from '#platform/handover/hand-over.ts'
import { good, look, wrong } from '../doctor/finding.ts'
import type { Finding } from '../doctor/finding.ts'
import { lookInside } from '../doctor/inside.ts'
import {
  lookAtConfig,
  lookAtFolder,
  lookAtInbound,
  lookAtLock,
  lookAtMail,
  lookAtNode,
} from '../doctor/machine.ts'
import { lookOutside } from '../doctor/outside.ts'
import { CannotOpen, messageOf, openInstallation, runningServer } from '../installation.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'

/** What can be looked at: the database where it is open, or why it is not. */
interface Patient {
  readonly config: Config
  readonly deps: Deps | null
  readonly closed?: Finding
}

/** Says what is wrong with an installation and how to mend it; 1 when something is. */
export async function examine(io: Io, patient: Patient, options: { json: boolean }): Promise<ExitCode> {
  const { config, deps, closed } = patient
  const clock = deps?.clock ?? (() => new Date())
  const findings = [
    lookAtNode(process.versions.node),
    lookAtConfig(config),
    lookAtMail(config),
    lookAtInbound(config),
    await lookAtLock(config, deps?.running ?? false),
    await lookAtFolder(config),
    closed ?? null,
    ...(deps ? await inside(deps) : []),
    ...(await lookOutside(config, clock)),
  ].filter((finding) => finding !== null)
  if (options.json) io.out(JSON.stringify({ findings }))
  else tell(io, findings)
  return findings.some((finding) => finding.state === 'wrong') ? 1 : 0
}

async function inside(deps: Deps): Promise<Finding[]> {
  try {
    return await lookInside(deps.database, deps.clock())
  } catch (error) {
    const mend = 'Look whether the database runs; the log of the server may say more.'
    return [wrong('database', `The database could not be asked: ${messageOf(error)}.`, mend)]
  }
}

const signs = { good: 'good ', look: 'look ', wrong: 'WRONG' } as const

function tell(io: Io, findings: readonly Finding[]): void {
  for (const { state, sentence, mend } of findings) {
    io.out(`${signs[state]}  ${sentence}`)
    if (mend) for (const line of mend.trimEnd().split('\n')) io.out(`       ${line}`)
  }
  const count = findings.filter((finding) => finding.state === 'wrong').length
  io.out(count === 0 ? 'Nothing is wrong.' : `${count === 1 ? 'One thing is' : `${count} things are`} wrong.`)
}

/** The same from the command line: by the running server when there is one. A database that is not there is not made. */
export async function examineAlone(
  io: Io,
  config: Config,
  args: readonly string[],
  options: { json: boolean },
): Promise<ExitCode> {
  const server = await runningServer(config)
  const done = server === null ? null : await handOver(server, { args, cwd: io.cwd }, io)
  if (done !== null) return done as ExitCode
  if (config.databaseUrl === null && !existsSync(join(config.dataFolder, 'PG_VERSION')))
    return examine(io, { config, deps: null, closed: notYet }, options)
  try {
    const installation = await openInstallation(config, { doing: 'doctor', asItIs: true })
    try {
      return await examine(io, { config, deps: installation.deps }, options)
    } finally {
      await installation.close()
    }
  } catch (error) {
    return examine(io, { config, deps: null, closed: whyClosed(error) }, options)
  }
}

const notYet = look('database', 'There is no database yet.', 'Starting makes one: npm start')

function whyClosed(error: unknown): Finding {
  const mend = 'Mend this first; the rest can be seen after that.'
  if (error instanceof CannotOpen)
    return error.holder
      ? good('database', 'Another command is at work in it.')
      : wrong('database', error.message, mend)
  return wrong(
    'database',
    `The database cannot be opened: ${messageOf(error)}.`,
    `When it is damaged, put a backup back in a new folder: samenspel restore FILE. ${mend}`,
  )
}
