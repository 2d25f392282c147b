import { loadDemo } from '../../demo/load-demo.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'

/** Fills the demo city, or renews its dates. What was made up never comes among what is real. */
export async function fillDemo(io: Io, deps: Deps): Promise<ExitCode> {
  if (deps.config.baseUrl?.startsWith('https:')) {
    io.note('This installation is public (BASE_URL). The demo city is made up, so it has no place here.')
    return 2
  }
  io.note('Filling the demo city.')
  if (!(await loadDemo(deps.database, deps.clock()))) {
    io.note(
      'Haarlem (GM0392) is here for real. The demo city would stand in its place, so nothing was changed.',
    )
    return 2
  }
  io.out('The demo city is there, dated from today.')
  return 0
}
