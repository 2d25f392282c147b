import { bringUpToDate } from '../../schema.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'
import { counted } from '../io.ts'

/** Brings the database to the newest version. */
export async function migrateDatabase(io: Io, deps: Deps, options: { json: boolean }): Promise<ExitCode> {
  const taken = await bringUpToDate(deps.database)
  if (options.json) io.out(JSON.stringify({ taken }))
  else
    io.out(
      taken.length === 0
        ? 'The database is up to date.'
        : `The database took ${counted(taken.length, 'step', 'steps')}: ${taken.join(', ')}.`,
    )
  return 0
}
