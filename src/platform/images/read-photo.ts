import { availableParallelism } from 'node:os'
import type { Sharp, SharpOptions } from 'sharp'
import { kindOf } from './kind.ts'
import type { ImageKind } from './kind.ts'
import { mostMegabytes } from './photo.ts'
import type { Photo, PhotoError, PhotoResult, Picture } from './photo.ts'
import { openQueue } from './queue.ts'
import type { QueueLimits } from './queue.ts'

type Readable = Exclude<ImageKind, 'heic'>

/**
 * Most millions of pixels. The largest photos of phones have 50; an AVIF takes ten times the memory of a JPEG, and no
 * phone makes a large one (docs/adr/0024-photos-in-the-database.md has the figures).
 */
const mostPixels: Readonly<Record<Readable, number>> = { jpeg: 51, png: 51, webp: 51, avif: 12.5 }

/** Most pixels wide, and twice as many high: enough for a phone in hand and for a wide screen. */
const widths = { small: 480, large: 1280 } as const

/** Below 72 skies show steps; above it the small one often weighs more than 40 kB. */
const quality = 72

/** A photo of a phone takes half a second; what takes this long was made to. */
const patience = { seconds: 10 }

/**
 * Opens a reader of photos as they were sent. What it gives was drawn anew: between reading and writing there are only
 * pixels, so nothing else of the file (where it was taken, a text, another file behind it) can come along.
 */
export function openPhotoReader(limits: QueueLimits): (bytes: Uint8Array) => Promise<PhotoResult> {
  const queue = openQueue(limits)
  return async (bytes) => {
    if (bytes.length > mostMegabytes * 1_000_000)
      return refused({ code: 'too-many-bytes', max: mostMegabytes })
    const kind = kindOf(bytes)
    if (kind === null || kind === 'heic') return refused({ code: kind ?? 'not-a-photo' })
    return (await queue.run(() => read(bytes, kind))) ?? refused({ code: 'busy' })
  }
}

/**
 * The reader of this process. One photo may take 300 MB for a second, so a small machine draws one at a time and keeps
 * a processor for its pages.
 */
export const readPhoto = openPhotoReader({ atOnce: availableParallelism() >= 4 ? 2 : 1, waiting: 20 })

async function read(bytes: Uint8Array, kind: Readable): Promise<PhotoResult> {
  try {
    const open = await openLibrary()
    // Only its head: pixels are counted before there is memory for them.
    const { width, height } = await open(bytes, { limitInputPixels: false }).metadata()
    const max = mostPixels[kind]
    if (width * height > max * 1_000_000) return refused({ code: 'too-many-pixels', max })
    return { ok: true, photo: await redraw(open, bytes) }
  } catch {
    // The library throws for every damage there is; what it says is about bytes, and helps nobody.
    return refused({ code: 'broken' })
  }
}

async function redraw(open: Open, bytes: Uint8Array): Promise<Photo> {
  const { data, info } = await within(open(bytes, { failOn: 'error', pages: 1 }).autoOrient(), widths.large)
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .raw()
    .timeout(patience)
    .toBuffer({ resolveWithObject: true })
  const raw = { width: info.width, height: info.height, channels: info.channels }
  const drawn = () => open(data, { raw })
  return { large: await written(drawn()), small: await written(within(drawn(), widths.small)) }
}

/** Never enlarged; a banner or a ribbon is held within reach too. */
function within(image: Sharp, width: number): Sharp {
  return image.resize({ width, height: width * 2, fit: 'inside', withoutEnlargement: true })
}

async function written(image: Sharp): Promise<Picture> {
  const { data, info } = await image
    .jpeg({ quality, mozjpeg: true })
    .timeout(patience)
    .toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, bytes: data }
}

function refused(error: PhotoError): PhotoResult {
  return { ok: false, error }
}

type Open = (bytes: Uint8Array, options: SharpOptions) => Sharp

let library: Promise<Open> | undefined

/** Loads the library with the first photo: most processes never see one. */
function openLibrary(): Promise<Open> {
  library ??= import('sharp').then(({ default: sharp }) => {
    sharp.cache(false)
    sharp.concurrency(1)
    // Whatever a file turns out to be, no other reader opens it: not those of drawings, documents or films.
    sharp.block({ operation: ['VipsForeignLoad'] })
    sharp.unblock({
      operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((name) => `VipsForeignLoad${name}Buffer`),
    })
    return (bytes, options) => sharp(bytes, options)
  })
  return library
}
