import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { findInLines } from '#platform/personal-data/index.ts'
import type { ExitCode, Io } from '../io.ts'
import { unreadable } from '../readable.ts'

interface Given {
  /** JSON lines, `{"id":…,"text":…}`. */
  readonly batch: string
}

/**
 * Says of each line what in it looks like a person's: `{"id":…,"found":[{"kind":…,"start":…,"end":…}]}`, in the order
 * of the file. It needs no database. A line that cannot be read is named by its number, and the others are read.
 */
export async function personalBatch(io: Io, given: Given): Promise<ExitCode> {
  const path = resolve(io.cwd, given.batch)
  const problem = await unreadable(path, { running: false })
  if (problem) {
    io.note(problem)
    return 2
  }
  let refused = 0
  const lines = createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })
  for await (const read of findInLines(lines)) {
    if (io.signal.aborted) break
    if (read.ok) io.out(JSON.stringify({ id: read.id, found: read.found }))
    else {
      refused += 1
      io.note(`Line ${read.line}: ${read.problem}.`)
    }
  }
  return refused > 0 ? 1 : 0
}
