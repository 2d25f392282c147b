import { createHash } from 'node:crypto'
import { copyFile, glob, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, 'dist')
const made = join(out, 'built.txt')

/** Everything that the build is made of. */
const sources = [
  'src/**/*',
  'themes/**/*',
  'tools/build.ts',
  'tools/styles.ts',
  'tools/paper.ts',
  'package.json',
  'package-lock.json',
]

const now = await stateOf(sources)
if ((await readFile(made, 'utf8').catch(() => '')) !== now) {
  console.error('Building.')
  await buildInto(join(root, `.build-${process.pid}`), now)
}

/** Built beside and put in place whole, so that a build that fails leaves the last one; as deep, for the source maps. */
async function buildInto(folder: string, state: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  try {
    await Promise.all([
      buildProgram(folder),
      buildAssets(join(folder, 'assets')),
      paper(join(folder, 'paper')),
      learned(join(folder, 'learned')),
    ])
    await writeFile(join(folder, 'built.txt'), state)
    await rm(out, { recursive: true, force: true })
    await rename(folder, out)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function buildProgram(folder: string): Promise<void> {
  // Loaded only when there is something to do: a start without changes is then quick.
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: {
      main: 'src/main.ts',
      'cli/main': 'src/cli/main.ts',
      'cli/prepare': 'src/cli/prepare.ts',
      'paper/printer': 'src/platform/pdf/printer.ts',
    },
    outdir: folder,
    bundle: true,
    splitting: true,
    chunkNames: 'parts/[name]-[hash]',
    format: 'esm',
    platform: 'node',
    target: 'node24',
    packages: 'external',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    sourcemap: true,
    sourcesContent: false,
    logLevel: 'warning',
  })
}

/** Templates, letters and colours, beside the printer that works with them. */
async function paper(folder: string): Promise<void> {
  const { buildPaper } = await import('./paper.ts')
  await buildPaper(folder)
}

/** What was learned (`npm run learn`), beside the program that reads it. */
async function learned(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  for await (const file of glob('src/capabilities/referrals/learned/weights/*', { cwd: root }))
    await copyFile(join(root, file), join(folder, basename(file)))
}

async function buildAssets(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { buildStyles } = await import('./styles.ts')
  const manifest = { ...(await buildStyles(folder)), ...(await buildIslands(folder)) }
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest, null, 2))
}

/** `src/islands/map/map.ts` becomes `map-1a2b3c.js`, known as `map.js`. */
async function buildIslands(folder: string): Promise<Record<string, string>> {
  const files: string[] = []
  for await (const file of glob('src/islands/*/*.ts', { cwd: root })) {
    if (basename(file, '.ts') === basename(dirname(file))) files.push(file)
  }
  if (files.length === 0) return {}
  const { build } = await import('esbuild')
  const result = await build({
    absWorkingDir: root,
    entryPoints: files,
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    metafile: true,
    logLevel: 'warning',
  })
  const outputs = Object.entries(result.metafile.outputs).filter(([, output]) => output.entryPoint)
  return Object.fromEntries(
    outputs.map(([file, output]) => [`${basename(output.entryPoint ?? '', '.ts')}.js`, basename(file)]),
  )
}

/** Names, sizes and times of all sources. */
async function stateOf(patterns: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
  const files: string[] = []
  for await (const file of glob([...patterns], { cwd: root })) files.push(file)
  for (const file of files.toSorted()) {
    const { size, mtimeMs } = await stat(join(root, file))
    hash.update(`${file} ${size} ${mtimeMs}\n`)
  }
  return hash.digest('hex')
}
