// What every starter stands on. Runs on any Node from 20 and needs no packages: they may not be there yet.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = dirname(dirname(fileURLToPath(import.meta.url)))
const modules = join(root, 'node_modules')
const mark = join(modules, '.samenspel-packages')

/** Words for whoever started it. */
export function say(text) {
  process.stderr.write(`${text}\n`)
}

/** Installs the packages when they are missing or are not those of `package-lock.json`. */
export async function havePackages() {
  if (existsSync(join(modules, 'node')) && hasMark()) return
  say(
    existsSync(modules)
      ? 'The packages have changed: installing them again.'
      : 'Installing packages. This needs the internet and takes about a minute.',
  )
  const code = await run(...npm('ci'), { cwd: root })
  if (code !== 0) {
    say(
      'The packages could not be installed. The lines above say why; with a working internet connection, run the same command again.',
    )
    process.exit(1)
  }
  markPackages()
}

/** Remembers which packages these are. */
export function markPackages() {
  mkdirSync(modules, { recursive: true })
  writeFileSync(mark, lockHash())
}

function hasMark() {
  return existsSync(mark) && readFileSync(mark, 'utf8') === lockHash()
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex')
}

/** The npm that started us, or the one in PATH. */
function npm(...args) {
  const script = process.env.npm_execpath
  if (script && existsSync(script))
    return [process.env.npm_node_execpath ?? process.execPath, [script, ...args]]
  return [process.platform === 'win32' ? 'npm.cmd' : 'npm', args]
}

/** The Node that the project pins, or the one that runs us when that is new enough. */
export function findNode() {
  const pinned = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  return [pinned, process.execPath].find(isNew)
}

/** The same; stops with what to do when npm did not fetch it. */
export function ownNode() {
  const found = findNode()
  if (found) return found
  say(
    `Samenspel runs on Node 24, which comes with its packages, but npm did not put it there (this is Node ${process.versions.node}).`,
  )
  say('Most often npm was told to run no install scripts. Run this, and then the same command again:')
  say('  npm rebuild node --ignore-scripts=false')
  return process.exit(1)
}

function isNew(path) {
  if (path === process.execPath) return Number(process.versions.node.split('.')[0]) >= 24
  if (!existsSync(path)) return false
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' })
  return answer.status === 0 && Number(/^v(\d+)/.exec(answer.stdout)?.[1]) >= 24
}

/** The environment in which `node` is our own. */
export function withOwnNode(node) {
  return { ...process.env, PATH: `${join(modules, '.bin')}:${dirname(node)}:${process.env.PATH ?? ''}` }
}

/** Builds what has changed; quick when nothing has. */
export async function tryBuild(node) {
  return (await run(node, [join(root, 'tools/build.ts')], { cwd: root, env: withOwnNode(node) })) === 0
}

/** The same; stops when it cannot be built. */
export async function build(node) {
  if (await tryBuild(node)) return
  say('The program could not be built. The lines above say where.')
  process.exit(1)
}

/** Runs a program, hands on the signals that ask us to stop, and gives its exit code. */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'inherit', ...options })
    const pass = { SIGINT: () => child.kill('SIGINT'), SIGTERM: () => child.kill('SIGTERM') }
    for (const [signal, handler] of Object.entries(pass)) process.on(signal, handler)
    child.on('error', (error) => {
      say(`${command} could not be started: ${error.message}`)
      resolve(127)
    })
    child.on('exit', (code, signal) => {
      for (const [name, handler] of Object.entries(pass)) process.off(name, handler)
      resolve(code ?? (signal === 'SIGINT' ? 130 : signal === 'SIGTERM' ? 143 : 137))
    })
  })
}
