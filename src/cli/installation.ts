import { existsSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { capabilities } from '#capabilities/index.ts'
import type { Capability } from '#capabilities/capability.ts'
import type { Config } from '#platform/config/config.ts'
import { openDatabase } from '#platform/db/database.ts'
import type { Database } from '#platform/db/database.ts'
import { holderOf, takeLock } from '#platform/db/lock.ts'
import type { Holder } from '#platform/db/lock.ts'
import { roleProblem } from '#platform/db/roles.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { preparation } from '../schema.ts'

/** What every command works with. */
export interface Deps {
  readonly config: Config
  readonly database: Database
  readonly capabilities: readonly Capability[]
  readonly clock: () => Date
  /** Whether the command runs inside the server that people are using. */
  readonly running: boolean
}

/** An installation cannot be opened, for a reason that whoever runs it can mend. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
  readonly holder: Holder | null
  constructor(sentence: string, holder: Holder | null = null) {
    super(sentence)
    this.holder = holder
  }
}

export interface Installation {
  readonly deps: Deps
  /** The database was made just now. */
  readonly isNew: boolean
  /** Said once what a new database begins with is in it: from then on it is kept, whatever happens. */
  readonly keep: () => Promise<void>
  /** Closes it, and takes a new database that was not kept away again. */
  readonly discard: () => Promise<void>
  close(): Promise<void>
}

interface Opening {
  /** What the lock says we are doing. */
  readonly doing: string
  readonly socket?: string
  readonly say?: (line: string) => void
  /** Left out: every step of the database is taken. */
  readonly asItIs?: boolean
}

/**
 * Opens the database of an installation for this process alone: lock, database, role, and its newest version.
 * @throws {CannotOpen} with what to do
 */
export async function openInstallation(config: Config, opening: Opening): Promise<Installation> {
  return config.databaseUrl === null
    ? openOwnFolder(config, opening)
    : openServer(config, config.databaseUrl, opening)
}

async function openServer(config: Config, url: string, opening: Opening): Promise<Installation> {
  const database = await openDatabase({ kind: 'server', url })
  try {
    const problem = await roleProblem(database).catch((error: unknown) => {
      throw new CannotOpen(
        `The database of DATABASE_URL cannot be reached: ${messageOf(error)}. Look whether it runs and whether name and password are right.`,
      )
    })
    if (problem)
      throw new CannotOpen(
        `${problem.sentence}\nAn administrator makes the right role with psql, as superuser:\n\n${problem.sql}`,
      )
    if (!opening.asItIs) await preparation.prepare(database)
  } catch (error) {
    await database.close()
    throw error
  }
  return {
    deps: depsOf(config, database),
    isNew: false,
    keep: async () => {},
    discard: () => database.close(),
    close: () => database.close(),
  }
}

async function openOwnFolder(
  config: Config,
  { doing, socket, say = () => {}, asItIs }: Opening,
): Promise<Installation> {
  const folder = config.dataFolder
  const taken = await takeLock(folder, doing, socket ?? null)
  if (!taken.ok) throw new CannotOpen(inUse(folder, taken.holder), taken.holder)
  const release = () => taken.lock.release()
  process.once('exit', release)
  try {
    const isNew = await beginAnew(folder)
    const template = isNew
      ? await templateIn(cacheFolder, preparation, () =>
          say('Making an empty database, once: this takes some seconds.'),
        )
      : undefined
    const database = await openDatabase({ kind: 'embedded', folder }, template)
    if (!isNew && !asItIs) await preparation.prepare(database)
    const close = async (last = async () => {}) => {
      await database.close()
      await last()
      release()
      process.off('exit', release)
    }
    const forget = async () => {
      await rm(folder, { recursive: true, force: true })
      await rm(unfinished(folder), { force: true })
    }
    return {
      deps: depsOf(config, database),
      isNew,
      keep: () => rm(unfinished(folder), { force: true }),
      discard: () => close(isNew ? forget : undefined),
      close: () => close(),
    }
  } catch (error) {
    release()
    throw error
  }
}

/** A mark beside the folder while a new database is being filled: without it a killed first start would leave half of one. */
const unfinished = (folder: string): string => `${folder}.unfinished`

async function beginAnew(folder: string): Promise<boolean> {
  const half = existsSync(unfinished(folder))
  if (!half && existsSync(`${folder}/PG_VERSION`)) return false
  if (half) await rm(folder, { recursive: true, force: true })
  await writeFile(unfinished(folder), 'This database is being made. Left behind, it is made again.\n')
  return true
}

function inUse(folder: string, holder: Holder): string {
  return `The database in ${folder} is in use by process ${holder.pid} (samenspel ${holder.doing}). Wait until it is done, or stop that process first.`
}

/** The one clock of the program. */
export const clock = (): Date => new Date()

function depsOf(config: Config, database: Database): Deps {
  return { config, database, capabilities, clock, running: false }
}

/** The running server of this data folder that takes commands, if there is one. */
export async function runningServer(config: Config): Promise<string | null> {
  if (config.databaseUrl !== null) return null
  return (await holderOf(config.dataFolder))?.socket ?? null
}

/** A short text about an error of the system or the database; holds no password. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0])
  return error instanceof Error ? error.message || error.name : String(error)
}
