import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { admin, capabilities, navigation, subjects } from '#capabilities/index.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Database } from '#platform/db/database.ts'
import { loadAssets } from '#platform/http/assets.ts'
import { openMetrics } from '#platform/http/metrics.ts'
import { openLog } from '#platform/log/log.ts'
import { openPress } from '#platform/pdf/press.ts'
import { projectFolder } from '#platform/project.ts'
import { createApp } from '../src/app.tsx'
import { now } from './seed.ts'

/** A server on a free port of this machine. */
export interface Listening {
  readonly port: number
  close(): Promise<void>
}

/** The whole application as it is served, logging included (to nowhere), at the moment of the measured city. */
export async function serveHouse(database: Database): Promise<Listening> {
  const read = readConfig({ SAMENSPEL_RATE: '0', SAMENSPEL_LOCATIESERVER: '' })
  if (!read.ok) throw new Error(read.sentences.join(' '))
  const app = createApp(
    {
      config: read.config,
      database,
      assets: await loadAssets(join(projectFolder, 'dist/assets')),
      log: openLog('info', { write: () => {} }),
      metrics: openMetrics(),
      clock: () => now,
      navigation,
      admin,
      subjects,
      addresses: async () => undefined,
      press: openPress(join(projectFolder, 'dist/paper')),
      // Mail is queued as on every day; nobody takes it.
      post: { sends: true, wake: () => {} },
      ready: async () => true,
    },
    capabilities,
  )
  const answer = getRequestListener(app.fetch)
  return listen(createServer((request, response) => void answer(request, response)))
}

export function listen(server: Server): Promise<Listening> {
  // Servers are measured in turns: who waits for its turn keeps its connections.
  server.keepAliveTimeout = 120_000
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () =>
      resolve({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed())
            server.closeAllConnections()
          }),
      }),
    )
  })
}
