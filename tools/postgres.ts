import { spawn, spawnSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setupSql } from '../src/platform/db/roles.ts'

/** A real PostgreSQL that lives as long as a check. */
export interface TemporaryServer {
  readonly url: string
  readonly version: string
  stop(): Promise<void>
}

/** The newest PostgreSQL (15 or later) that this machine has, as Debian and Homebrew put it. */
export function findPostgres(): string | null {
  const places = ['/usr/lib/postgresql/*/bin', '/opt/homebrew/opt/postgresql@*/bin', '/usr/pgsql-*/bin']
  const versions = places
    .flatMap((place) => globSync(place))
    .map((bin) => ({ bin, version: Number(/(\d+)\/bin$/.exec(bin)?.[1] ?? 0) }))
    .filter(({ bin, version }) => version >= 15 && existsSync(join(bin, 'initdb')))
    .sort((a, b) => b.version - a.version)
  return versions[0]?.bin ?? null
}

/** Starts an empty server on a free port of this machine, with the role and database an administrator would make. */
export async function startPostgres(bin: string): Promise<TemporaryServer> {
  const folder = mkdtempSync(join(tmpdir(), 'samenspel-pg-'))
  const who = postgresUser()
  if (who) chownSync(folder, who.uid, who.gid)
  const data = join(folder, 'data')
  must(
    spawnSync(
      join(bin, 'initdb'),
      ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
      { ...who, encoding: 'utf8' },
    ),
  )
  const port = await freePort()
  // Nothing here needs to survive a power cut.
  const options = [
    '-D',
    data,
    '-p',
    String(port),
    '-k',
    folder,
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'fsync=off',
    '-c',
    'full_page_writes=off',
  ]
  const server = spawn(join(bin, 'postgres'), options, { ...who, stdio: 'ignore' })
  await untilReady(bin, port)
  const psql = ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q']
  must(spawnSync(join(bin, 'psql'), psql, { input: setupSql('samenspel', 'samenspel'), encoding: 'utf8' }))
  return {
    url: `postgresql://samenspel@127.0.0.1:${port}/samenspel`,
    version: /(\d+)\/bin$/.exec(bin)?.[1] ?? '?',
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The server refuses to run as root: then it runs as the user that Debian made for it. */
function postgresUser(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout)
  return { uid: id('-u'), gid: id('-g') }
}

async function untilReady(bin: string, port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = spawnSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port), '-q'])
    if (answer.status === 0) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('PostgreSQL did not start')
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}

function must(result: { status: number | null; stderr: string | null; error?: Error | undefined }): void {
  if (result.status !== 0)
    throw new Error(`PostgreSQL could not be prepared: ${result.error?.message ?? result.stderr}`)
}
