import { spawn, spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findPostgres, startPostgres } from './postgres.ts'

// Every check, one after the other, one line each; what a check printed is shown when it fails.
// `--long` repeats the long ones in full; `SAMENSPEL_ALL_CHECKS=1` fails when anything is left out.

const root = fileURLToPath(new URL('..', import.meta.url))
const long = process.argv.includes('--long')
const environment: NodeJS.ProcessEnv = {
  ...process.env,
  ...(long ? { SAMENSPEL_LONG: '1' } : {}),
  NO_COLOR: '1',
}

interface Check {
  readonly name: string
  run(): Promise<boolean>
}

const leftOut: string[] = []

/** Every page as everybody: what may be read is decided by the same lines on both databases, so that only `--long` asks both. */
const asEverybody = ['src/who-may-what.test.ts', 'src/nothing-unshared-leaves.test.ts']

const checks: (Check | null)[] = [
  command('formatting', ['oxfmt', '--check']),
  command('types', ['tsc', '--noEmit']),
  command('lint', ['oxlint', '--type-aware', '--deny-warnings']),
  command('architecture', ['node', 'tools/check-architecture.ts']),
  command('unused code', ['knip']),
  command('unit tests, embedded database', ['vitest', 'run']),
  onPostgres(),
  journeys(),
]

let passed = 0
let failed = 0
for (const check of checks) {
  if (!check) continue
  const begin = performance.now()
  const good = await check.run()
  if (good) passed += 1
  else failed += 1
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`${good ? 'ok    ' : 'FAILED'}  ${check.name} (${seconds} s)`)
}
if (!process.env['SAMENSPEL_TEST_DATA'])
  leftOut.push('the real files of CBS: set SAMENSPEL_TEST_DATA to the folder that holds them')
console.log(leftOut.length === 0 ? 'Nothing was left out.' : `Left out: ${leftOut.join('; ')}.`)
if (process.env['SAMENSPEL_ALL_CHECKS'] === '1' && leftOut.length > 0) failed += 1
console.log(`checks: ${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 ? 0 : 1

function command(name: string, words: readonly string[], more: NodeJS.ProcessEnv = {}): Check {
  return { name, run: () => quietly(words, more) }
}

/** The test files that use the database: by themselves, or by what founds something in it (`src/testing`). */
function filesOnDatabase(): string[] {
  const text = new Map(
    globSync('src/testing/*.{ts,tsx}', { cwd: root }).map((file) => [
      file,
      readFileSync(join(root, file), 'utf8'),
    ]),
  )
  const uses = (source: string, names: ReadonlySet<string>) =>
    [...source.matchAll(/from '(?:#testing|\.)\/([\w-]+)\.tsx?'/g)].some(([, name]) => names.has(name!))
  const founding = new Set(['test-database'])
  for (let before = 0; before < founding.size;) {
    before = founding.size
    for (const [file, source] of text)
      if (uses(source, founding)) founding.add(/([\w-]+)\.tsx?$/.exec(file)![1]!)
  }
  return globSync('src/**/*.test.{ts,tsx}', { cwd: root }).filter((file) =>
    uses(readFileSync(join(root, file), 'utf8'), founding),
  )
}

/** The tests that use the database once more, on a real server. */
function onPostgres(): Check | null {
  const bin = findPostgres()
  if (!bin) {
    leftOut.push('the tests on PostgreSQL: install postgresql 15 or newer')
    return null
  }
  const files = filesOnDatabase().filter((file) => long || !asEverybody.includes(file))
  return {
    name: `unit tests, PostgreSQL, ${files.length} files`,
    async run() {
      if (files.length === 0) return false
      const server = await startPostgres(bin)
      try {
        return await quietly(['vitest', 'run', ...files], { SAMENSPEL_TEST_DATABASE_URL: server.url })
      } finally {
        await server.stop()
      }
    },
  }
}

function journeys(): Check | null {
  const found = [
    process.env['SAMENSPEL_CHROMIUM'],
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    which('chromium'),
  ]
  const browser = found.find((path) => path && existsSync(path))
  if (!browser) {
    leftOut.push('the journeys in a browser: install chromium, or set SAMENSPEL_CHROMIUM to one')
    return null
  }
  return command('journeys in a browser', ['playwright', 'test'], { SAMENSPEL_CHROMIUM: browser })
}

function which(program: string): string {
  return spawnSync('which', [program], { encoding: 'utf8' }).stdout?.trim() ?? ''
}

/** Runs a program of `node_modules/.bin`; its output is shown when it fails. */
function quietly([program = '', ...args]: readonly string[], more: NodeJS.ProcessEnv): Promise<boolean> {
  const path = program === 'node' ? process.execPath : join(root, 'node_modules/.bin', program)
  return new Promise((resolve) => {
    const child = spawn(path, args, {
      cwd: root,
      env: { ...environment, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const output: Buffer[] = []
    child.stdout.on('data', (data: Buffer) => output.push(data))
    child.stderr.on('data', (data: Buffer) => output.push(data))
    child.on('error', () => resolve(false))
    child.on('close', (code) => {
      const text = Buffer.concat(output).toString()
      if (code === 0)
        for (const line of text.split('\n').filter((one) => /^\s+(Tests|\d+ passed)\b/.test(one)))
          console.log(`        ${line.trim()}`)
      else console.log(text)
      resolve(code === 0)
    })
  })
}
