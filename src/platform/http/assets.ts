import { readFile, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { constants, brotliCompressSync, gzipSync } from 'node:zlib'
import type { Hono } from 'hono'
import type { PageEnv } from './house.ts'

interface Asset {
  readonly type: string
  readonly raw: Uint8Array<ArrayBuffer>
  readonly br: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

/** Style sheets, fonts and islands, built with a hash in their names and kept in memory in three forms. */
export interface Assets {
  /** `neutral.css` → `/assets/neutral-1a2b3c.css`. */
  href(name: string): string
  /** The style sheet of a municipality's look, and of the neutral one where that look is not here. */
  styleOf(look: string): string
  /** Addresses of the fonts that every page needs. */
  readonly fonts: readonly string[]
  get(file: string): Asset | undefined
}

const types: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
}

/** @param folder holds the files and `manifest.json`, as `tools/build.ts` makes them */
export async function loadAssets(folder: string): Promise<Assets> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as Record<string, string>
  const files = (await readdir(folder)).filter((name) => name !== 'manifest.json')
  const assets = new Map(
    await Promise.all(files.map(async (name) => [name, await load(folder, name)] as const)),
  )
  const href = (name: string) => {
    const file = manifest[name]
    if (!file) throw new Error(`no asset is called ${name}`)
    return `/assets/${file}`
  }
  return {
    href,
    styleOf: (look) => href(manifest[`${look}.css`] ? `${look}.css` : 'neutral.css'),
    fonts: Object.values(manifest)
      .filter((file) => file.endsWith('.woff2'))
      .map((file) => `/assets/${file}`),
    get: (file) => assets.get(file),
  }
}

/** Serves `/assets/:file` for a year: a changed file has another name. */
export function serveAssets(app: Hono<PageEnv>, assets: Assets): void {
  app.get('/assets/:file', (c) => {
    const asset = assets.get(c.req.param('file'))
    if (!asset) return c.notFound()
    const accepted = c.req.header('accept-encoding') ?? ''
    const encoding = asset.type.startsWith('font')
      ? null
      : /\bbr\b/.test(accepted)
        ? 'br'
        : /\bgzip\b/.test(accepted)
          ? 'gzip'
          : null
    return c.body(encoding ? asset[encoding] : asset.raw, 200, {
      'content-type': asset.type,
      'cache-control': 'public, max-age=31536000, immutable',
      vary: 'Accept-Encoding',
      ...(encoding ? { 'content-encoding': encoding } : {}),
    })
  })
}

async function load(folder: string, name: string): Promise<Asset> {
  const raw = new Uint8Array(await readFile(join(folder, name)))
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream'
  // A font is compressed already.
  if (type.startsWith('font')) return { type, raw, br: raw, gzip: raw }
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
  return {
    type,
    raw,
    br: new Uint8Array(brotliCompressSync(raw, options)),
    gzip: new Uint8Array(gzipSync(raw, { level: 9 })),
  }
}
