import { findPersonalData } from './find.ts'
import type { Found } from './kinds.ts'

/** The answer to one line: what was found in it, or why it could not be read. It never holds what the line said. */
export type LineRead =
  | { readonly ok: true; readonly id: string | number; readonly found: readonly Found[] }
  | { readonly ok: false; readonly line: number; readonly problem: string }

/** Reads lines of JSON, `{"id":…,"text":…}`, one by one; empty lines are passed over. Lines count from 1. */
export async function* findInLines(lines: AsyncIterable<string>): AsyncGenerator<LineRead> {
  let line = 0
  for await (const written of lines) {
    line += 1
    const bare = written.replace(/^\ufeff/, '').trim()
    if (bare === '') continue
    const read = readLine(bare)
    if (typeof read === 'string') yield { ok: false, line, problem: read }
    else yield { ok: true, id: read.id, found: findPersonalData(read.text) }
  }
}

function readLine(written: string): { id: string | number; text: string } | string {
  let value: unknown
  try {
    value = JSON.parse(written)
  } catch {
    return 'this is not JSON'
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return 'this is no object: {"id":…,"text":…}'
  const { id, text } = value as { id?: unknown; text?: unknown }
  if (typeof id !== 'string' && typeof id !== 'number') return '"id" must be a string or a number'
  if (typeof text !== 'string') return '"text" must be a string'
  return { id, text }
}
