import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, openSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'

/** A folder of its own for an embedded database; the folder itself does not exist yet. */
export function dataFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'samenspel-')), 'data')
}

/** The environment of an installation in `folder`, quiet and without the world outside; Vitest sets a `BASE_URL` of its own. */
export function environmentOf(folder: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    SAMENSPEL_DATA: folder,
    DATABASE_URL: '',
    BASE_URL: '',
    SAMENSPEL_DEMO: '0',
    LOG_LEVEL: 'error',
    SAMENSPEL_LOCATIESERVER: '',
    ...more,
  }
}

export interface Said {
  readonly code: number | null
  readonly out: string
  readonly note: string
}

/** Runs `samenspel …` as built, in an installation, until it ends. */
export function samenspel(folder: string, ...args: string[]): Said {
  const result = spawnSync(process.execPath, [join(projectFolder, 'dist/cli/main.js'), ...args], {
    cwd: projectFolder,
    env: environmentOf(folder),
    encoding: 'utf8',
  })
  return { code: result.status, out: result.stdout, note: result.stderr }
}

/** The same, going on beside us. */
export function startSamenspel(folder: string, ...args: string[]): ChildProcess {
  return spawn(process.execPath, [join(projectFolder, 'dist/cli/main.js'), ...args], {
    cwd: projectFolder,
    env: environmentOf(folder),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

export interface Served {
  readonly url: string
  readonly child: ChildProcess
  /** Asks it to stop and waits until it has. */
  stop(): Promise<number | null>
}

/**
 * Starts the built server on a free port, with `more` in its environment, and waits until it answers.
 * @param log the file that all it says goes to; left out, it is lost
 */
export async function serve(
  folder: string,
  more: Record<string, string> = {},
  log?: string,
): Promise<Served> {
  const port = await freePort()
  const said = log === undefined ? 'ignore' : openSync(log, 'a')
  const child = spawn(process.execPath, [join(projectFolder, 'dist/main.js')], {
    cwd: projectFolder,
    env: environmentOf(folder, { PORT: String(port), ...more }),
    stdio: ['ignore', said, said],
  })
  const gone = ended(child)
  const url = `http://localhost:${port}`
  for (let attempt = 0; attempt < 400; attempt += 1) {
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    if (answer?.ok) return { url, child, stop: async () => (child.kill('SIGTERM'), gone) }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  child.kill('SIGKILL')
  throw new Error('the server did not start')
}

/** Waits until a process has ended. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((resolve) => child.once('exit', (code) => resolve(code)))
}

export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer()
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
