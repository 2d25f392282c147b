import type { Context, Hono } from 'hono'
import type { House, PageEnv } from '#platform/http/house.ts'
import { NotFound } from '#platform/http/problems.ts'
import { isId } from '#platform/ids.ts'
import { readPublishedFile } from './store.ts'
import type { FileId } from './file-id.ts'
import type { FileSize, StoredFile } from './store.ts'

/** Where a photo is found, large and small. */
export function photoAddresses(id: FileId): Readonly<Record<FileSize, string>> {
  return { large: `/fotos/${id}`, small: `/fotos/${id}/klein` }
}

/** Serves the photos that everybody may see, at `/fotos/:id` and `/fotos/:id/klein`. */
export function serveFiles(app: Hono<PageEnv>, house: House): void {
  const serve = async (c: Context<PageEnv>, size: FileSize) => {
    const wanted = { id: fileId(c.req.param('id') ?? ''), size, known: knownTags(c) }
    // Asked again at every view: who withdraws a photo finds it gone at once, also where it was seen before.
    return answerFile(
      c,
      await readPublishedFile(house.database, c.var.ctx.municipality, wanted),
      'public, no-cache',
    )
  }
  app.get('/fotos/:id', (c) => serve(c, 'large'))
  app.get('/fotos/:id/klein', (c) => serve(c, 'small'))
}

/** @throws {NotFound} when it does not even look like one */
export function fileId(text: string): FileId {
  if (!isId(text)) throw new NotFound()
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- checked just now
  return text as FileId
}

/** The entity tags of what the asker has. */
export function knownTags(c: Context<PageEnv>): string[] {
  const header = c.req.header('if-none-match') ?? ''
  return [...header.matchAll(/"([\w-]{22})"/g)].slice(0, 20).map(([, tag]) => tag!)
}

/**
 * Answers with a file. Its type and name are ours, whatever the file was called when it was sent.
 * @param caching `private, no-store` for what not everybody may see
 */
export function answerFile(
  c: Context<PageEnv>,
  { tag, bytes }: StoredFile,
  caching: 'public, no-cache' | 'private, no-store',
): Response {
  const headers = { etag: `"${tag}"`, 'cache-control': caching }
  if (bytes === null) return c.body(null, 304, headers)
  return c.body(new Uint8Array(bytes), 200, {
    ...headers,
    'content-type': 'image/jpeg',
    'content-length': String(bytes.length),
    'content-disposition': 'inline; filename="foto.jpg"',
  })
}
