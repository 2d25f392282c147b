import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { port } from './browser.ts'
import { demoEnvironment, root } from './city.ts'
import { test as base } from './fixtures.ts'

/** Past the ports of the city that all journeys share and of its provider; each worker has one of its own. */
const firstPort = port + 2

/**
 * A journey in a demo city where nobody else walks: for what is set for a whole city, and would change the way of
 * others. Starting it takes some seconds.
 */
export const test = base.extend<object, { apart: string }>({
  apart: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads from it that no other fixture is asked
    async ({}, use, { parallelIndex }) => {
      const own = firstPort + parallelIndex
      const folder = mkdtempSync(join(tmpdir(), `samenspel-apart-${own}-`))
      const address = `http://localhost:${own}`
      const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/main.js')], {
        cwd: root,
        stdio: 'inherit',
        env: demoEnvironment({ port: own, folder }),
      })
      const gone = new Promise((resolve) => void server.once('exit', resolve))
      await untilReady(address)
      await use(address)
      server.kill('SIGTERM')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: ({ apart }, use) => use(apart),
  elsewhere: ({ apart }, use) => use(apart),
})

async function untilReady(address: string): Promise<void> {
  const answer = await fetch(`${address}/readyz`).catch(() => null)
  if (answer?.ok) return
  await wait(200)
  return untilReady(address)
}
