import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { beforeAll, describe, expect, test } from 'vitest'
import * as make from '#testing/photos.ts'
import type { Photo, PhotoResult } from './photo.ts'
import { openPhotoReader } from './read-photo.ts'

const readPhoto = openPhotoReader({ atOnce: 1, waiting: 100 })

async function taken(bytes: Uint8Array): Promise<Photo> {
  const result = await readPhoto(bytes)
  if (!result.ok) throw new Error(`refused: ${result.error.code}`)
  return result.photo
}

async function codeOf(bytes: Uint8Array): Promise<string> {
  const result = await readPhoto(bytes)
  return result.ok ? 'taken' : result.error.code
}

/** Tables, the frame, its pixels and the end: what a JPEG cannot do without. It has no room for anything else. */
const bare = /^(db|c[024]|da|d9)$/

/** What the two files hold beside their pixels: nothing, if all is well. */
function tellsMore({ large, small }: Photo): string[] {
  return [large, small].flatMap(({ bytes }) => {
    const { markers, behind } = make.piecesOf(bytes)
    const words = ['GEHEIM', 'script'].filter((word) => Buffer.from(bytes).includes(word))
    return [
      ...markers.filter((marker) => !bare.test(marker)),
      ...(behind > 0 ? [`${behind} bytes behind its end`] : []),
      ...words,
    ]
  })
}

const good: Record<make.Kind, Buffer> = {} as never
beforeAll(async () => {
  for (const kind of make.kinds) good[kind] = await make.aPhoto(kind)
})

describe('a photo that is one', () => {
  test.each(make.kinds)('as %s becomes two JPEGs, a small and a large one', async (kind) => {
    const { large, small } = await taken(await make.aPhoto(kind, { width: 1600, height: 1200 }))
    expect([large.width, large.height, small.width, small.height]).toEqual([1280, 960, 480, 360])
    for (const { bytes, width, height } of [large, small])
      expect(await sharp(bytes).metadata()).toMatchObject({
        format: 'jpeg',
        space: 'srgb',
        channels: 3,
        width,
        height,
      })
  })

  test('is never enlarged, and a ribbon stays within reach', async () => {
    const { large, small } = await taken(await make.aPhoto('png', { width: 300, height: 200 }))
    expect([large.width, small.width]).toEqual([300, 300])
    const ribbon = await taken(await make.aPhoto('png', { width: 20, height: 9000 }))
    expect([ribbon.large.height, ribbon.small.height]).toEqual([2560, 960])
    expect(ribbon.small.width).toBeGreaterThan(0)
  })

  test('stands upright, whichever way the phone was held', async () => {
    const half = { width: 100, height: 200, channels: 3, background: '#ff0000' } as const
    const lying = await sharp({ create: { ...half, width: 200, background: '#0000ff' } })
      .composite([{ input: { create: half }, left: 0, top: 0 }])
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer()
    // What was on the left is now on top, from side to side.
    const corner = { left: 120, top: 10, width: 70, height: 70 }
    const { large } = await taken(lying)
    const { dominant } = await sharp(await sharp(large.bytes).extract(corner).toBuffer()).stats()
    expect(dominant.r).toBeGreaterThan(200)
    expect(dominant.b).toBeLessThan(50)
  })

  test('keeps its colours when it was made for another screen or for print, and white where one sees through', async () => {
    const plain = (background: string) =>
      sharp({ create: { width: 50, height: 50, channels: 3, background } })
    const middle = async (bytes: Buffer) =>
      (await sharp((await taken(bytes)).large.bytes).stats()).channels.map(({ mean }) => mean)
    const near = (found: number[], wanted: number[], by: number) =>
      found.forEach((value, at) => expect(Math.abs(value - wanted[at]!), found.join()).toBeLessThan(by))
    near(await middle(await plain('#c86432').withIccProfile('p3').png().toBuffer()), [200, 100, 50], 4)
    near(await middle(await plain('#c86432').toColourspace('cmyk').jpeg().toBuffer()), [200, 100, 50], 30)
    near(await middle(await plain('#808080').toColourspace('grey16').png().toBuffer()), [128, 128, 128], 4)
    const clear = sharp({ create: { width: 50, height: 50, channels: 4, background: '#00000000' } })
    near(await middle(await clear.png().toBuffer()), [255, 255, 255], 2)
  })

  test('that moves stands still: only its first picture is drawn', async () => {
    const frames = await sharp({
      create: { width: 40, height: 90, channels: 3, background: '#00ff00', pageHeight: 30 },
    })
      .webp({ loop: 0, delay: [10, 10, 10] })
      .toBuffer()
    expect((await taken(frames)).large).toMatchObject({ width: 40, height: 30 })
  })
})

describe('what tells more than the picture', () => {
  test.each(['jpeg', 'webp', 'png', 'avif'] as const)(
    'in a %s of a phone stays behind: place, maker, words',
    async (kind) => {
      const bytes = await make.aPhotoWithItsStory(kind)
      const before = await sharp(bytes).metadata()
      expect(before.exif?.includes('GEHEIM')).toBe(true)
      expect(before.xmp?.includes('GEHEIM')).toBe(true)
      const photo = await taken(bytes)
      expect(tellsMore(photo)).toEqual([])
      const after = await sharp(photo.large.bytes).metadata()
      expect([after.exif, after.xmp, after.iptc, after.icc, after.orientation]).toEqual(
        Array(5).fill(undefined),
      )
    },
  )

  test('a JPEG that is also a ZIP, with words and a thumbnail in its pieces, leaves only its pixels', async () => {
    const words = Buffer.from(make.secret)
    const hidden = [0xe1, 0xe2, 0xeb, 0xed, 0xee, 0xef, 0xfe].map((marker) => make.segment(marker, words))
    const zip = Buffer.concat([
      Buffer.from('504b0304', 'hex'),
      words,
      Buffer.from('504b0506', 'hex'),
      Buffer.alloc(18),
    ])
    expect(tellsMore(await taken(Buffer.concat([make.withSegments(good.jpeg, ...hidden), zip])))).toEqual([])
  })

  test('a PNG with markup in its texts, and a script behind it, leaves only its pixels', async () => {
    const text = (name: string, data: Buffer) =>
      make.chunk(name, Buffer.concat([Buffer.from('Comment\0'), data]))
    const png = make.withChunks(
      good.png,
      text('tEXt', Buffer.from(make.secret)),
      text('zTXt', Buffer.concat([Buffer.from([0]), deflateSync(make.secret)])),
      text('iTXt', Buffer.from(`\0\0\0\0${make.secret}`)),
      make.chunk('eXIf', Buffer.from(`II*\0${make.secret}`)),
    )
    expect(tellsMore(await taken(Buffer.concat([png, Buffer.from(make.secret)])))).toEqual([])
  })

  test('a WebP with a page behind it leaves only its pixels', async () => {
    expect(tellsMore(await taken(Buffer.concat([good.webp, Buffer.from(`<html>${make.secret}`)])))).toEqual(
      [],
    )
  })
})

describe('what is no photo', () => {
  const ftyp = (brand: string) =>
    Buffer.concat([
      Buffer.from([0, 0, 0, 24]),
      Buffer.from(`ftyp${brand}\0\0\0\0mif1heic`),
      Buffer.alloc(500),
    ])
  test.each<[string, () => Buffer | Promise<Buffer>, string]>([
    ['nothing', () => Buffer.alloc(0), 'not-a-photo'],
    ['one byte', () => Buffer.from([0xff]), 'not-a-photo'],
    ['zeros', () => Buffer.alloc(5000), 'not-a-photo'],
    ['a text', () => Buffer.from('Dit is een foto.jpg'), 'not-a-photo'],
    [
      'an SVG',
      () =>
        Buffer.from(
          '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
        ),
      'not-a-photo',
    ],
    [
      'an SVG that names a file of ours',
      () =>
        Buffer.from(
          '<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]><svg>&x;</svg>',
        ),
      'not-a-photo',
    ],
    ['a GIF', () => make.aPicture().gif().toBuffer(), 'not-a-photo'],
    ['a GIF that is a script', () => Buffer.from('GIF89a/*\0\0\0*/=1;alert(1)//'), 'not-a-photo'],
    ['a TIFF', () => make.aPicture().tiff().toBuffer(), 'not-a-photo'],
    ['a BMP', () => Buffer.concat([Buffer.from('BM'), Buffer.alloc(200)]), 'not-a-photo'],
    ['a PDF', () => Buffer.from('%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj'), 'not-a-photo'],
    ['a PDF with a photo in it', () => Buffer.concat([Buffer.from('%PDF-1.7\n'), good.jpeg]), 'not-a-photo'],
    ['a page with a photo behind it', () => Buffer.concat([Buffer.from('<html>'), good.png]), 'not-a-photo'],
    ['a ZIP', () => Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.alloc(100)]), 'not-a-photo'],
    ['a film', () => ftyp('isom'), 'not-a-photo'],
    ['a photo of an iPhone as it keeps it', () => ftyp('heic'), 'heic'],
    ['another of those', () => ftyp('mif1'), 'heic'],
    ['the head of a JPEG', () => good.jpeg.subarray(0, 20), 'broken'],
    [
      'the head of a JPEG before a text',
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(make.secret)]),
      'broken',
    ],
    [
      'the head of a PNG before an SVG',
      () => Buffer.concat([good.png.subarray(0, 8), Buffer.from('<svg/>')]),
      'broken',
    ],
    ['a WebP in name', () => Buffer.from('RIFF\xff\xff\xff\xffWEBPVP8 nonsense', 'latin1'), 'broken'],
    ['an AVIF in name', () => ftyp('avif'), 'broken'],
  ])('%s is refused', async (_name, bytes, code) => {
    expect(await codeOf(await bytes())).toBe(code)
  })

  test.each(make.kinds)('a %s that breaks off is refused, wherever it does', async (kind) => {
    for (const part of [0.02, 0.3, 0.6, 0.9])
      expect(await codeOf(good[kind].subarray(0, Math.floor(good[kind].length * part))), String(part)).toBe(
        'broken',
      )
  })
})

describe('what is too much', () => {
  test('100 MB is refused by its length, and the largest that is looked at is refused by what it holds', async () => {
    const begin = performance.now()
    const photo = Buffer.concat([good.jpeg, Buffer.alloc(100_000_000)])
    expect(await readPhoto(photo)).toEqual({ ok: false, error: { code: 'too-many-bytes', max: 10 } })
    expect(await codeOf(Buffer.alloc(10_000_000))).toBe('not-a-photo')
    expect(performance.now() - begin).toBeLessThan(2000)
  })

  test('few bytes with many pixels are refused before any is drawn', async () => {
    const bomb = make.aPngBomb(20_000, 20_000)
    expect(bomb.length).toBeLessThan(60_000)
    const before = process.memoryUsage().rss
    expect(await readPhoto(bomb)).toEqual({ ok: false, error: { code: 'too-many-pixels', max: 51 } })
    expect(await codeOf(make.aJpegThatBoasts(good.jpeg))).toBe('too-many-pixels')
    expect(process.memoryUsage().rss - before).toBeLessThan(60_000_000)
  })

  test('the photo of 50 megapixels that a phone makes is taken', async () => {
    expect((await taken(make.aPngBomb(8192, 6144))).large).toMatchObject({ width: 1280, height: 960 })
  })

  test('an AVIF is held to less, because it takes ten times the memory', async () => {
    const avif = await sharp({ create: { width: 4300, height: 3000, channels: 3, background: '#336699' } })
      .avif({ effort: 0 })
      .toBuffer()
    expect(await readPhoto(avif)).toEqual({ ok: false, error: { code: 'too-many-pixels', max: 12.5 } })
  })

  test('a text or a profile of 200 MB in a small PNG does no harm', async () => {
    const huge = deflateSync(Buffer.alloc(200_000_000))
    const piece = (name: string) => make.chunk(name, Buffer.concat([Buffer.from('Comment\0\0'), huge]))
    const before = process.memoryUsage().rss
    for (const name of ['zTXt', 'iCCP'])
      expect(await codeOf(make.withChunks(good.png, piece(name))), name).toMatch(/taken|broken/)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  test('who comes when the queue is full is told to come back, and the others are served', async () => {
    const small = openPhotoReader({ atOnce: 1, waiting: 2 })
    const codes = (await Promise.all(Array.from({ length: 5 }, () => small(good.jpeg)))).map((result) =>
      result.ok ? 'taken' : result.error.code,
    )
    expect(codes.toSorted()).toEqual(['busy', 'busy', 'taken', 'taken', 'taken'])
    expect((await small(good.jpeg)).ok).toBe(true)
  })
})

test('whatever happens to the bytes of a good photo, it is taken bare or refused with a word', async () => {
  const small = await Promise.all(make.kinds.map((kind) => make.aPhoto(kind, { width: 60, height: 40 })))
  const change = fc.record({
    at: fc.oneof({ weight: 2, arbitrary: fc.nat(120) }, { weight: 1, arbitrary: fc.nat(6000) }),
    put: fc.oneof(fc.uint8Array({ minLength: 1, maxLength: 8 }), fc.constant(Buffer.from('<script>GEHEIM'))),
    how: fc.constantFrom('over', 'insert', 'cut'),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...small),
      fc.array(change, { minLength: 1, maxLength: 5 }),
      async (photo, changes) => {
        const result: PhotoResult = await readPhoto(changes.reduce(changed, photo))
        if (result.ok) expect(tellsMore(result.photo)).toEqual([])
        else expect(result.error.code).toMatch(/^(not-a-photo|heic|broken|too-many-pixels)$/)
      },
    ),
    { numRuns: process.env['SAMENSPEL_LONG'] === '1' ? 20_000 : 300 },
  )
})

function changed(
  bytes: Buffer,
  { at: wanted, put, how }: { at: number; put: Uint8Array; how: string },
): Buffer {
  const at = wanted % (bytes.length + 1)
  const behind = how === 'insert' ? at : at + put.length
  return Buffer.concat([bytes.subarray(0, at), how === 'cut' ? Buffer.alloc(0) : put, bytes.subarray(behind)])
}
