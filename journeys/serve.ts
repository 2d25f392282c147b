// Serves a fresh demo city for the journeys: the program that `npm start` runs, on a folder that goes again.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = dirname(import.meta.dirname)
const built = spawnSync(process.execPath, [join(root, 'tools/build.ts')], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)

// Where the journeys find it too, for commands typed beside this server.
const data = process.env.SAMENSPEL_JOURNEYS_DATA ?? mkdtempSync(join(tmpdir(), 'samenspel-journeys-'))
rmSync(data, { recursive: true, force: true })
const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/main.js')], {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_ENV: 'production',
    PORT: process.env.PORT ?? '3210',
    DATABASE_URL: '',
    BASE_URL: '',
    LOG_LEVEL: 'warn',
    SAMENSPEL_DATA: data,
    SAMENSPEL_DEMO: '1',
    // One address asks for hundreds of pages a minute here, and no journey may need the internet.
    SAMENSPEL_RATE: '0',
    SAMENSPEL_LOCATIESERVER: '',
  },
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(data, { recursive: true, force: true })
  process.exitCode = code ?? 0
})
