import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { capabilities } from '#capabilities/index.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import { openDatabase } from '#platform/db/database.ts'
import { templateIn } from '#platform/db/template.ts'
import { cacheFolder } from '#platform/project.ts'
import { runProgram } from '../../src/cli/program.ts'
import { preparation } from '../../src/schema.ts'

/**
 * An empty database in a folder of its own, with Haarlem and the catalogue in it, put there by the two commands that
 * anybody would type.
 * @param file path of the CSV
 * @throws Error with what was said when a command or a row is refused
 */
export async function foundCity(
  file: string,
  today: string,
): Promise<{ database: Database; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-match-'))
  const template = await templateIn(cacheFolder, preparation)
  const database = await openDatabase({ kind: 'embedded', folder: join(folder, 'data') }, template)
  const close = async () => {
    await database.close()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await typed(database, today, ['municipality', 'add', 'GM0392', 'Haarlem'])
    const said = await typed(database, today, ['import', 'activities', file])
    if (!said.some((line) => / 0 refused/.test(line))) throw new Error(said.join('\n'))
    return { database, close }
  } catch (error) {
    await close()
    throw error
  }
}

async function typed(database: Database, today: string, command: readonly string[]): Promise<string[]> {
  const config = readConfig({})
  if (!config.ok) throw new Error(config.sentences.join(' '))
  const now = new Date(`${today}T09:00:00Z`)
  const deps = { config: config.config, database, capabilities, clock: () => now, running: false }
  const said: string[] = []
  const say = (line: string) => void said.push(line)
  const io = { out: say, note: say, cwd: process.cwd(), signal: new AbortController().signal }
  const never = async () => 1 as const
  const alone = { start: never, doctor: never, backup: never, restore: never, personal: never }
  const code = await runProgram([...command], io, (run) => run(io, deps), alone)
  if (code !== 0) throw new Error(said.join('\n'))
  return said
}
