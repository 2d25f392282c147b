import { loadDemo } from '../../demo/load-demo.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'

/** Fills the demo city, or renews its dates. */
export async function fillDemo(io: Io, deps: Deps): Promise<ExitCode> {
  io.note('Filling the demo city.')
  await loadDemo(deps.database, deps.clock())
  io.out('The demo city is there, dated from today.')
  return 0
}
