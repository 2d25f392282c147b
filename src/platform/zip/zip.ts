import { Readable } from 'node:stream'
import { ZipFile } from 'yazl'

/** A file to take along: whole, or in pieces that are made while it is written. */
export interface ZippedFile {
  readonly name: string
  readonly content: Uint8Array | string | (() => Iterable<string>)
}

/** Files as a ZIP, made while it is read. */
export function zipOf(files: readonly ZippedFile[], now: Date): ReadableStream {
  const zip = new ZipFile()
  const options = { mtime: now }
  for (const { name, content } of files) {
    if (typeof content === 'function')
      zip.addReadStreamLazy(name, options, (use) =>
        use(null, Readable.from(content(), { objectMode: false })),
      )
    else zip.addBuffer(Buffer.from(content), name, options)
  }
  zip.end()
  return Readable.toWeb(Readable.from(zip.outputStream, { objectMode: false })) as ReadableStream
}
