import { Session } from 'node:inspector/promises'
import type { Profiler } from 'node:inspector'

/** Tells which functions ran, as `file name`, by counting in the engine itself: nothing of ours is replaced. */
export interface Counting {
  /** The named functions that ran since the last time, of files under this folder. */
  ran(folder: string): Promise<Set<string>>
  stop(): Promise<void>
}

export async function countFunctions(): Promise<Counting> {
  const session = new Session()
  session.connect()
  await session.post('Profiler.enable')
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false })
  return {
    async ran(folder) {
      const { result } = await session.post('Profiler.takePreciseCoverage')
      return new Set(result.flatMap((script) => functionsOf(script, folder)))
    },
    async stop() {
      await session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

function functionsOf({ url, functions }: Profiler.ScriptCoverage, folder: string): string[] {
  const at = url.indexOf(folder)
  if (at < 0) return []
  const file = url.slice(at + folder.length).replace(/\?.*$/, '')
  return functions
    .filter(({ functionName, ranges }) => functionName !== '' && ranges[0]!.count > 0)
    .map(({ functionName }) => `${file} ${functionName}`)
}
