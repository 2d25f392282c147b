import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { removeMunicipality } from '#capabilities/municipalities/index.ts'
import type { Ctx } from '#platform/context/ctx.ts'
import type { Database } from '#platform/db/database.ts'
import { useCase } from '#platform/db/doors.ts'
import type { Work } from '#platform/db/doors.ts'
import { NotFound } from '#platform/http/problems.ts'
import { newId } from '#platform/ids.ts'
import type { Photo } from '#platform/images/photo.ts'
import { readPhoto } from '#platform/images/read-photo.ts'
import { expectGoodAnswer } from '#testing/good-answer.ts'
import { aPhoto } from '#testing/photos.ts'
import { aTestApp } from '#testing/test-app.ts'
import type { TestApp } from '#testing/test-app.ts'
import { aMunicipality } from '#testing/test-database.ts'
import { photoAddresses } from './serve-files.ts'
import { dropFile, keepFile, publishFile, readKeptFile, readPublishedFile, withdrawFile } from './store.ts'
import type { FileId } from './file-id.ts'

const rules = { name: 'files.test', may: () => true, records: null }
const keep = useCase<Photo, FileId>(rules, (work, photo) => keepFile(work, photo))
const doing = (run: (work: Work, id: FileId) => Promise<void>) => useCase<FileId, void>(rules, run)
const publish = doing(publishFile)
const withdraw = doing(withdrawFile)
const drop = doing(dropFile)
const readKept = useCase(rules, (work, id: FileId) => readKeptFile(work, { id, size: 'large', known: [] }))

let photo: Photo
let database: Database
let ctx: Ctx
let site: TestApp

beforeAll(async () => {
  const result = await readPhoto(await aPhoto('jpeg'))
  if (!result.ok) throw new Error(result.error.code)
  ;({ photo } = result)
  ;({ database, ctx } = await aMunicipality())
  site = await aTestApp({ database, ctx }, { LOG_LEVEL: 'error' })
})

async function published(): Promise<FileId> {
  const id = await keep(database, ctx, photo)
  await publish(database, ctx, id)
  return id
}

describe('a photo that is kept', () => {
  test('comes back byte for byte, and is seen by nobody until it is published', async () => {
    const id = await keep(database, ctx, photo)
    const kept = await readKept(database, ctx, id)
    expect(Buffer.from(kept.bytes!).equals(photo.large.bytes)).toBe(true)
    const wanted = { id, size: 'large', known: [] } as const
    await expect(readPublishedFile(database, ctx.municipality, wanted)).rejects.toThrow(NotFound)
    expect((await site.get(photoAddresses(id).large)).status).toBe(404)
    await publish(database, ctx, id)
    expect((await site.get(photoAddresses(id).large)).status).toBe(200)
  })

  test('is gone from every page at once when it is withdrawn, and for good when it is dropped', async () => {
    const id = await published()
    const { large } = photoAddresses(id)
    const seen = (await site.get(large)).headers.get('etag')!
    await withdraw(database, ctx, id)
    expect((await site.get(large, { headers: { 'if-none-match': seen } })).status).toBe(404)
    await publish(database, ctx, id)
    await publish(database, ctx, id)
    expect((await site.get(large)).status).toBe(200)
    await drop(database, ctx, id)
    expect((await site.get(large)).status).toBe(404)
    await expect(readKept(database, ctx, id)).rejects.toThrow(NotFound)
    await expect(publish(database, ctx, id)).rejects.toThrow(NotFound)
  })

  test('of another municipality is not read, published, withdrawn or dropped', async () => {
    const id = await published()
    const { ctx: other } = await aMunicipality()
    const elsewhere = await aTestApp({ database, ctx: other })
    await expect(readKept(database, other, id)).rejects.toThrow(NotFound)
    await expect(publish(database, other, id)).rejects.toThrow(NotFound)
    await withdraw(database, other, id)
    await drop(database, other, id)
    expect((await elsewhere.get(photoAddresses(id).large)).status).toBe(404)
    expect((await site.get(photoAddresses(id).large)).status).toBe(200)
    await readKept(database, ctx, id)
  })

  test('is hidden by the database itself, also from a question that forgets to ask whose it is', async () => {
    const id = await keep(database, ctx, photo)
    const { ctx: other } = await aMunicipality()
    const asked = (role: string, municipality: string) =>
      database.sql.transaction().execute(async (db) => {
        await sql.raw(`set local role ${role}`).execute(db)
        await sql.raw(`set local samenspel.municipality = '${municipality}'`).execute(db)
        return (await sql`select file_id from samenspel.file where file_id = ${id}`.execute(db)).rows.length
      })
    expect(await asked('samenspel_app', ctx.municipality)).toBe(1)
    expect(await asked('samenspel_app', other.municipality)).toBe(0)
    await expect(asked('samenspel_public', ctx.municipality)).rejects.toThrow(/permission denied/)
  })

  test('goes with its municipality', async () => {
    const place = await aMunicipality()
    const id = await keep(place.database, place.ctx, photo)
    await publish(place.database, place.ctx, id)
    await removeMunicipality(place.database, place.ctx, undefined)
    const wanted = { id, size: 'small', known: [] } as const
    await expect(readPublishedFile(place.database, place.ctx.municipality, wanted)).rejects.toThrow(NotFound)
  })
})

describe('the answer with a photo', () => {
  test('has a type and a name of ours, and holds the bytes of the size that was asked', async () => {
    const addresses = photoAddresses(await published())
    for (const size of ['large', 'small'] as const) {
      const answer = await site.get(addresses[size], { headers: { 'accept-encoding': 'gzip' } })
      const { headers } = answer
      expect(headers.get('content-type')).toBe('image/jpeg')
      expect(headers.get('content-disposition')).toBe('inline; filename="foto.jpg"')
      expect(headers.get('content-encoding')).toBeNull()
      expect(headers.get('cache-control')).toBe('public, no-cache')
      expect(headers.get('content-length')).toBe(String(photo[size].bytes.length))
      expect(headers.get('set-cookie')).toBeNull()
      const copy = answer.clone()
      await expectGoodAnswer(answer, addresses[size])
      expect(Buffer.from(await copy.arrayBuffer()).equals(photo[size].bytes)).toBe(true)
    }
  })

  test('is not sent again to who has it, and HEAD tells the same without it', async () => {
    const { large, small } = photoAddresses(await published())
    const tag = (await site.get(large)).headers.get('etag')!
    expect(tag).toMatch(/^"[\w-]{22}"$/)
    for (const known of [tag, `W/${tag}`, `"x", ${tag}`, '*']) {
      const again = await site.get(large, { headers: { 'if-none-match': known } })
      expect([again.status, await again.text()], known).toEqual([304, ''])
      expect(again.headers.get('etag')).toBe(tag)
      expect(again.headers.get('cache-control')).toBe('public, no-cache')
    }
    expect((await site.get(small, { headers: { 'if-none-match': tag } })).status).toBe(200)
    const head = await site.get(large, { method: 'HEAD' })
    expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, tag, ''])
  })

  test('to a guess says nothing of what there is', async () => {
    const hidden = await keep(database, ctx, photo)
    const pages = await Promise.all(
      [hidden, newId<FileId>()].map(async (id) => {
        const answer = await site.get(`/fotos/${id}`)
        return [answer.status, (await expectGoodAnswer(answer, id)).replaceAll(id, 'ID')]
      }),
    )
    expect(pages[0]).toEqual(pages[1])
    for (const path of ['/fotos/x', '/fotos/%00', `/fotos/${hidden}/groot`, `/fotos/${hidden}.jpg`, '/fotos'])
      expect((await site.get(path)).status, path).toBe(404)
    expect((await site.get(`/fotos/${hidden}`, { method: 'POST' })).status).toBe(405)
  })
})
