// Serves a fresh demo city for the journeys: the program that `npm start` runs, on a folder that goes again.
import { spawn, spawnSync } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startStaffProvider } from '../src/testing/staff-provider.ts'
import { demoEnvironment, root } from './city.ts'

const built = spawnSync(process.execPath, [join(root, 'tools/build.ts')], { cwd: root, stdio: 'inherit' })
if (built.status !== 0) process.exit(1)

const port = Number(process.env.PORT ?? '3210')
// Where the journeys find it too, for commands typed beside this server.
const folder = process.env.SAMENSPEL_JOURNEYS_FOLDER ?? mkdtempSync(join(tmpdir(), 'samenspel-journeys-'))
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const keyFile = join(folder, 'key.pem')
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
writeFileSync(keyFile, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
const env = { ...demoEnvironment({ port, folder }), SAMENSPEL_OIDC_KEY_FILE: keyFile }
const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/main.js')], {
  cwd: root,
  stdio: 'inherit',
  env,
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal))
server.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})

// The provider of the city's staff, registered with it and with us as an administrator would.
const here = `http://localhost:${port}`
const provider = await startStaffProvider({
  port: port + 1,
  page: true,
  client: {
    client_id: 'samenspel',
    redirect_uris: [`${here}/inloggen/gemeente/terug`],
    token_endpoint_auth_method: 'private_key_jwt',
    jwks_uri: `${here}/inloggen/gemeente/sleutels.json`,
  },
})
await untilReady()
const command = ['staff-login', 'set', '--issuer', provider.issuer, '--client-id', 'samenspel']
const level = ['--acr', 'http://eidas.europa.eu/LoA/substantial', '--domain', 'gemeente.example']
spawn(process.execPath, [join(root, 'dist/cli/main.js'), ...command, ...level], {
  cwd: root,
  stdio: 'ignore',
  env,
})

async function untilReady(): Promise<void> {
  const answer = await fetch(`${here}/readyz`).catch(() => null)
  if (answer?.ok) return
  await new Promise((resolve) => setTimeout(resolve, 200))
  return untilReady()
}
