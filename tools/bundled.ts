import { mkdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Runs a program of ours from its source; Node strips types by itself, but not from `.tsx`. */
export async function runBundled(entry: string): Promise<void> {
  const name = `${dirname(entry).replaceAll('/', '-')}-${basename(entry, '.ts')}`
  const outfile = join(root, `.cache/${name}.mjs`)
  await mkdir(join(root, '.cache'), { recursive: true })
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
}
