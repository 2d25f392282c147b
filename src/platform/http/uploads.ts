import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { matchedRoutes } from 'hono/route'
import type { PhotoError } from '#platform/images/photo.ts'
import { mostMegabytes } from '#platform/images/photo.ts'
import type { PageEnv } from './house.ts'
import { Forbidden } from './problems.ts'

export interface UploadLimits {
  /** Bytes of all that is being sent to this process: they are in memory, four times over while a form is read. */
  readonly bytes: number
  /** How many one person sends at once. */
  readonly ofOnePerson: number
  /** Seconds in which a file has to be here. */
  readonly seconds: number
}

export interface UploadRules {
  /** Answers whoever may not send anything, before a byte of it is read; `null` lets them in. */
  readonly door: (c: Context<PageEnv>) => Response | null | Promise<Response | null>
  /**
   * Draws the form again with what is wrong. `sentForm` then gives the fields that stood before the file: a photo is
   * asked for last.
   */
  readonly refused: (c: Context<PageEnv>, error: PhotoError) => Response | Promise<Response>
}

/** The file, and a megabyte for the rest of its form. */
const mostBytes = (mostMegabytes + 1) * 1_000_000

/**
 * So much of what is too big is let in and thrown away: a browser reads no answer before it has sent everything, and
 * would show an error of its own. Beyond this the connection is cut.
 */
const mostThrownAway = 40_000_000

/** Of what is thrown away so much is kept: the fields before the file. */
const headBytes = 65_536

const takers = new WeakSet<object>()

/** Holds every body to `maxSize`, except where a route says with `takesUpload` that it takes a file. */
export function usualBody(options: Parameters<typeof bodyLimit>[0]): MiddlewareHandler<PageEnv> {
  const limit = bodyLimit(options)
  return (c, next) => (matchedRoutes(c).some(({ handler }) => takers.has(handler)) ? next() : limit(c, next))
}

/**
 * Opens the desk where files are taken: `app.post('/…/fotos', takesUpload({ door, refused }), …)`. The route behind it
 * reads its form as every other does.
 */
export function openUploads(limits: UploadLimits): (rules: UploadRules) => MiddlewareHandler<PageEnv> {
  const places = openPlaces(limits)
  return ({ door, refused }) => {
    const take: MiddlewareHandler<PageEnv> = async (c, next) => {
      const turnedAway = await door(c)
      if (turnedAway) return turnedAway
      const said = Number(c.req.header('content-length') ?? mostBytes)
      const leave = places.take(personOf(c), Math.min(said, mostBytes))
      try {
        const { end, bytes } = await readBody(c, {
          keep: leave ? mostBytes : headBytes,
          seconds: limits.seconds,
        })
        const error = leave ? errors[end] : ({ code: 'busy' } as const)
        const body = error ? beforeFile(bytes, c.req.header('content-type') ?? '') : bytes
        c.req.raw = new Request(c.req.raw, { method: c.req.method, body })
        if (error) return await refused(c, error)
        await next()
        return undefined
      } finally {
        leave?.()
      }
    }
    takers.add(take)
    return take
  }
}

/** The desk of this process: four of the largest photos, or a dozen of the usual ones. */
export const takesUpload = openUploads({ bytes: 45_000_000, ofOnePerson: 2, seconds: 120 })

/** @throws {Forbidden} a visitor sends no files, also where a door was left open */
function personOf(c: Context<PageEnv>): string {
  const { actor } = c.var.ctx
  if (actor.kind !== 'person') throw new Forbidden('uploads.send')
  return actor.id
}

function openPlaces({ bytes: most, ofOnePerson }: UploadLimits) {
  const taken = new Map<string, number>()
  let all = 0
  return {
    /** @returns how to leave again, or `null` when there is no place */
    take(who: string, bytes: number): (() => void) | null {
      const own = taken.get(who) ?? 0
      if (all + bytes > most || own >= ofOnePerson) return null
      taken.set(who, own + 1)
      all += bytes
      return () => {
        all -= bytes
        const left = taken.get(who)! - 1
        if (left === 0) taken.delete(who)
        else taken.set(who, left)
      }
    },
  }
}

type Bytes = Uint8Array<ArrayBuffer>

interface Body {
  readonly end: keyof typeof errors
  /** All of it when it is whole, else its head. */
  readonly bytes: Bytes
}

const errors = {
  whole: null,
  'too-big': { code: 'too-many-bytes', max: mostMegabytes },
  'too-slow': { code: 'broken' },
} as const satisfies Record<string, PhotoError | null>

/** Reads a body piece by piece, keeps no more of it than `keep`, and stops when it goes on and on. */
async function readBody(
  c: Context<PageEnv>,
  { keep, seconds }: { keep: number; seconds: number },
): Promise<Body> {
  const said = Number(c.req.header('content-length') ?? 0)
  const reader = c.req.raw.body?.getReader()
  let bytes: Bytes = new Uint8Array(0)
  if (!reader) return { end: 'whole', bytes }
  if (said > mostThrownAway) return { end: 'too-big', bytes }
  const late = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => late.resolve('late'), seconds * 1000)
  let size = 0
  try {
    while (size <= mostThrownAway) {
      // oxlint-disable-next-line no-await-in-loop -- one piece after the other
      const piece = await Promise.race([reader.read(), late.promise])
      if (piece === 'late')
        return await stopped(reader, { end: 'too-slow', bytes: bytes.slice(0, headBytes) })
      if (piece.done)
        return size > keep ? { end: 'too-big', bytes } : { end: 'whole', bytes: bytes.subarray(0, size) }
      bytes = added(bytes, piece.value, { at: size, keep, said })
      size += piece.value.length
    }
    return await stopped(reader, { end: 'too-big', bytes })
  } finally {
    clearTimeout(timer)
  }
}

/** With one piece more, in twice the room when it is full; only the head once it is more than is kept. */
function added(kept: Bytes, piece: Bytes, given: { at: number; keep: number; said: number }): Bytes {
  const { at, keep, said } = given
  const size = at + piece.length
  if (at > keep) return kept
  if (size > keep) return headOf(kept.subarray(0, at), piece)
  let room = kept
  if (size > room.length) {
    room = new Uint8Array(Math.min(keep, Math.max(size, said, room.length * 2)))
    room.set(kept.subarray(0, at))
  }
  room.set(piece, at)
  return room
}

function headOf(...pieces: readonly Uint8Array[]): Bytes {
  const heads = pieces.map((piece) => piece.subarray(0, headBytes))
  return new Uint8Array(Buffer.concat(heads)).slice(0, headBytes)
}

async function stopped(reader: ReadableStreamDefaultReader, body: Body): Promise<Body> {
  await reader.cancel().catch(() => {})
  return body
}

/** The form up to its first file, ended as a form should end; nothing where that cannot be told. */
function beforeFile(head: Bytes, type: string): Bytes {
  const boundary = /boundary="?([^";,]+)/i.exec(type)?.[1]
  const bytes = Buffer.from(head.buffer, head.byteOffset, head.byteLength)
  const file = bytes.indexOf('filename=')
  const from = boundary === undefined || file < 0 ? -1 : bytes.lastIndexOf(`--${boundary}`, file)
  if (from < 0) return new Uint8Array(0)
  return new Uint8Array(Buffer.concat([bytes.subarray(0, from), Buffer.from(`--${boundary}--\r\n`)]))
}
