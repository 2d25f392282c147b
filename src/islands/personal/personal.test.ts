import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

test('what the browser has to fetch stays below 20 kB', async () => {
  const { outputFiles } = await build({
    entryPoints: ['src/islands/personal/personal.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome109', 'firefox115', 'safari16'],
    write: false,
  })
  const size = gzipSync(outputFiles[0]!.contents).length
  process.stdout.write(`personal.js: ${(size / 1000).toFixed(1)} kB gzipped\n`)
  expect(size).toBeLessThan(20_000)
})
