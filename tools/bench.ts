import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))

// The measured program has its styles and islands; start-up is measured on the same build.
await import('./build.ts')
const { build } = await import('esbuild')
const outfile = join(root, '.cache/bench.mjs')
await mkdir(join(root, '.cache'), { recursive: true })
// Node strips types by itself, but not from `.tsx`.
await build({
  absWorkingDir: root,
  entryPoints: ['bench/main.ts'],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  sourcemap: 'inline',
  logLevel: 'warning',
})
await import(outfile)
