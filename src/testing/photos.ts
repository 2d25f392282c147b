import { crc32, deflateSync } from 'node:zlib'
import sharp from 'sharp'
import type { Sharp } from 'sharp'

/** Stands in what must not come along; long enough to be nothing else. */
export const secret = 'GEHEIM-<script>alert(1)</script>-52.381N'

export const kinds = ['jpeg', 'png', 'webp', 'avif'] as const
export type Kind = (typeof kinds)[number]

/** A picture with something to see in it: noise, as of leaves. */
export function aPicture({ width = 640, height = 480 } = {}): Sharp {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, background: '#888888', noise } })
}

/** A good photo, as bytes. */
export function aPhoto(kind: Kind, size: { width?: number; height?: number } = {}): Promise<Buffer> {
  const picture = aPicture(size)
  return (kind === 'avif' ? picture.avif({ effort: 0 }) : picture.toFormat(kind)).toBuffer()
}

/** A photo as a phone makes it: where it was taken, by whom, with what, and a word in XMP. */
export function aPhotoWithItsStory(kind: 'jpeg' | 'webp' | 'png' | 'avif'): Promise<Buffer> {
  return aPicture()
    .withExif({
      IFD0: { Copyright: secret, Artist: secret, ImageDescription: secret },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '52/1 22/1 51/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '4/1 38/1 14/1',
      },
    })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="${secret.replaceAll('<', '&lt;')}"/></rdf:RDF></x:xmpmeta>`)
    .toFormat(kind)
    .toBuffer()
}

/** A piece of a PNG: its name, its content, its sum. */
export function chunk(name: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

const pngHead = Buffer.from('89504e470d0a1a0a', 'hex')

/** Puts pieces right behind the first one of a PNG. */
export function withChunks(png: Buffer, ...chunks: readonly Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, 33), ...chunks, png.subarray(33)])
}

/** A PNG of one colour: so many pixels in so few bytes. */
export function aPngBomb(width: number, height: number): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // One bit a pixel, grey.
  head.set([1, 0, 0, 0, 0], 8)
  const pixels = Buffer.alloc((Math.ceil(width / 8) + 1) * height)
  const parts = [chunk('IHDR', head), chunk('IDAT', deflateSync(pixels)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([pngHead, ...parts])
}

/** A JPEG that says to be as large as a JPEG can be. */
export function aJpegThatBoasts(jpeg: Buffer): Buffer {
  const copy = Buffer.from(jpeg)
  const frame = copy.findIndex((byte, at) => byte === 0xff && [0xc0, 0xc2].includes(copy[at + 1] ?? 0))
  copy.writeUInt16BE(65_500, frame + 5)
  copy.writeUInt16BE(65_500, frame + 7)
  return copy
}

/** A piece of a JPEG. */
export function segment(marker: number, data: Buffer): Buffer {
  const length = Buffer.alloc(2)
  length.writeUInt16BE(data.length + 2)
  return Buffer.concat([Buffer.from([0xff, marker]), length, data])
}

/** Puts pieces at the beginning of a JPEG. */
export function withSegments(jpeg: Buffer, ...segments: readonly Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)])
}

/** The pieces of a JPEG by their markers, and how many bytes come behind its end. */
export function piecesOf(jpeg: Uint8Array): { markers: string[]; behind: number } {
  const bytes = Buffer.from(jpeg)
  const markers: string[] = []
  let at = 2
  while (at < bytes.length) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff) throw new Error(`no marker at ${at}`)
    markers.push(marker.toString(16))
    if (marker === 0xd9) return { markers, behind: bytes.length - at - 2 }
    at += 2 + bytes.readUInt16BE(at + 2)
    // Behind the head of a scan come its pixels, in which a marker is never followed by 0.
    if (marker === 0xda) while (bytes[at] !== 0xff || bytes[at + 1] === 0) at += 1
  }
  throw new Error('it has no end')
}
