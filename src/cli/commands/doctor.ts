import type { Config } from '#platform/config/config.ts'
import type { Deps } from '../installation.ts'
import type { ExitCode, Io } from '../io.ts'
export async function examine(
  io: Io,
  _around: { config: Config; deps: Deps },
  _options: { json: boolean },
): Promise<ExitCode> {
  io.note('Not there yet.')
  return 1
}
export async function examineAlone(
  io: Io,
  _config: Config,
  _args: readonly string[],
  _options: { json: boolean },
): Promise<ExitCode> {
  io.note('Not there yet.')
  return 1
}
