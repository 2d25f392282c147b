import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectFolder } from '#platform/project.ts'
import { clientOf } from './client.ts'
import { listen } from './house.ts'
import { createServer } from 'node:http'

export interface StartUp {
  /** Milliseconds until `/` answers. */
  readonly milliseconds: number
  /** Resident memory after fifty pages, in megabytes. */
  readonly megabytes: number | null
}

/** Starts the built server with the demo city twice in one new folder: filling it, and as on every other day. */
export async function startTwice(): Promise<{ first: StartUp; next: StartUp }> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-bench-'))
  try {
    return { first: await startOn(join(folder, 'data')), next: await startOn(join(folder, 'data')) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Starts the built server on a data folder, until it answers, and stops it. */
export async function startOn(folder: string): Promise<StartUp> {
  const port = await freePort()
  const begin = performance.now()
  const child = spawn(process.execPath, ['--enable-source-maps', join(projectFolder, 'dist/main.js')], {
    cwd: projectFolder,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SAMENSPEL_DATA: folder,
      SAMENSPEL_DEMO: '1',
      SAMENSPEL_RATE: '0',
      SAMENSPEL_LOCATIESERVER: '',
      DATABASE_URL: '',
      BASE_URL: '',
      LOG_LEVEL: 'error',
    },
    stdio: 'ignore',
  })
  const gone = new Promise((resolve) => child.once('exit', resolve))
  const client = clientOf(port, 1)
  try {
    await untilAnswered(client, begin)
    const milliseconds = performance.now() - begin
    for (let n = 0; n < 50; n += 1) await client.body('/')
    return { milliseconds, megabytes: await residentOf(child.pid) }
  } finally {
    client.close()
    child.kill('SIGTERM')
    await gone
  }
}

async function untilAnswered(client: ReturnType<typeof clientOf>, begin: number): Promise<void> {
  while (performance.now() - begin < 60_000) {
    const answer = await client.get('/').catch(() => null)
    if (answer?.status === 200) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('the server did not start within a minute')
}

/** Told by Linux only. */
async function residentOf(pid: number | undefined): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]
  return kilobytes ? Math.round(Number(kilobytes) / 1024) : null
}

async function freePort(): Promise<number> {
  const server = await listen(createServer())
  await server.close()
  return server.port
}
