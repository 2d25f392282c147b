import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from '@playwright/test'
import { baseURL, browserOptions, port } from './journeys/browser.ts'

process.env.SAMENSPEL_JOURNEYS_FOLDER ??= join(tmpdir(), `samenspel-journeys-${port}`)
const folder = process.env.SAMENSPEL_JOURNEYS_FOLDER

const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true }
const desk = { viewport: { width: 1280, height: 900 } }

export default defineConfig({
  testDir: 'journeys',
  outputDir: '.cache/journeys',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  reporter: 'line',
  webServer: {
    command: `"${process.execPath}" journeys/serve.ts`,
    url: `${baseURL}/readyz`,
    env: { PORT: String(port), SAMENSPEL_JOURNEYS_FOLDER: folder },
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
  use: {
    baseURL,
    browserName: 'chromium',
    launchOptions: browserOptions(),
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    screenshot: 'only-on-failure',
  },
  projects: [
    { name: 'phone with JavaScript', use: phone },
    { name: 'desk without JavaScript', use: { ...desk, javaScriptEnabled: false } },
  ],
})
