import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'
export async function importPostcodesFile(io: Io, _deps: Deps, _given: { file: string }): Promise<ExitCode> {
  io.note('Not there yet.')
  return 1
}
