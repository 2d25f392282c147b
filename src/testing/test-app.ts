import { join } from 'node:path'
import type { Hono } from 'hono'
import { admin, capabilities, navigation, subjects } from '#capabilities/index.ts'
import { readConfig } from '#platform/config/config.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { loadAssets } from '#platform/http/assets.ts'
import type { Assets } from '#platform/http/assets.ts'
import type { House, PageEnv } from '#platform/http/house.ts'
import { openMetrics } from '#platform/http/metrics.ts'
import { openLog } from '#platform/log/log.ts'
import { openPress } from '#platform/pdf/press.ts'
import { projectFolder } from '#platform/project.ts'
import { createApp } from '../app.tsx'

export interface TestApp {
  readonly app: Hono<PageEnv>
  readonly house: House
  /** What was logged, line by line. */
  readonly lines: string[]
  /** Asks a page of the municipality of `ctx`, as a browser would. */
  get(path: string, init?: RequestInit): Promise<Response>
}

let loaded: Promise<Assets> | undefined

/** The assets of the last build, once for all tests of this worker: pressing them small takes a tenth of a second. */
function builtAssets(): Promise<Assets> {
  loaded ??= loadAssets(join(projectFolder, 'dist/assets'))
  return loaded
}

/** The whole application on a real database, at the moment of `ctx`, with the assets of the last build. */
export async function aTestApp(
  { database, ctx }: { database: Database; ctx: Ctx },
  environment: Record<string, string> = {},
): Promise<TestApp> {
  const config = readConfig({
    SAMENSPEL_RATE: '0',
    SAMENSPEL_LOCATIESERVER: '',
    LOG_LEVEL: 'info',
    ...environment,
  })
  if (!config.ok) throw new Error(config.sentences.join(' '))
  const lines: string[] = []
  const house: House = {
    config: config.config,
    database,
    assets: await builtAssets(),
    log: openLog(config.config.logLevel, { write: (line) => void lines.push(line) }),
    metrics: openMetrics(),
    clock: () => ctx.now,
    navigation,
    admin,
    subjects,
    addresses: async () => undefined,
    press: openPress(join(projectFolder, 'dist/paper')),
    post: { sends: false, wake: () => {} },
    ready: async () => true,
  }
  const app = createApp(house, capabilities)
  const host = `${ctx.municipality.toLowerCase()}.localhost`
  return { app, house, lines, get: async (path, init) => app.request(`http://${host}${path}`, init) }
}
