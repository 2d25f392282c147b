import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { FeatureProblem, FileProblem } from './problems.ts'
import type { Projection } from './projection.ts'
import { projectionOf } from './projection.ts'
import type { Piece } from './scan.ts'
import { FeatureScanner } from './scan.ts'

/** A file by its path, or bytes that can be read only once. */
export type Source = string | AsyncIterable<Uint8Array>

/** How far the reading is; `total` is null where nobody knows. */
export interface Progress {
  readonly bytes: number
  readonly total: number | null
}

/** `number` counts the features from 1, good and bad; it is null for a problem of the file as a whole. */
export type ReadItem =
  | { readonly number: number; readonly feature: object; readonly projection: Projection }
  | { readonly number: number | null; readonly problem: FileProblem | FeatureProblem }

const mebibyte = 1024 * 1024
/** The largest municipality with all its shores is about 3 MB as text; more than this is no area but a mistake. */
const largestFeature = 64 * mebibyte
/** Some programs write a whole definition as `crs`. */
const largestCrs = mebibyte / 16

/**
 * Reads the features of a GeoJSON file one by one: memory does not grow with the file. Takes a FeatureCollection or a
 * single Feature. What is wrong comes as a problem among the features; good features are always given.
 */
export async function* readFeatures(
  source: Source,
  onProgress: (progress: Progress) => void = () => {},
): AsyncGenerator<ReadItem, void> {
  const total = typeof source === 'string' ? (await stat(source)).size : null
  const scanner = new FeatureScanner(largestFeature)
  const members = new Map<string, unknown>()
  let projection: Projection | null = null
  let number = 0
  let bytes = 0
  for await (const chunk of bytesOf(source)) {
    for (const piece of scanner.take(chunk)) {
      if (piece.kind === 'member') members.set(piece.name, parsed(piece).value)
      else {
        projection ??= await projectionOfFile(source, members)
        yield featureItem(piece, ++number, projection)
      }
    }
    bytes += chunk.length
    onProgress({ bytes, total })
    if (isTopology(members) || scanner.stand === 'stuck' || scanner.stand === 'more') break
  }
  if (number === 0 && scanner.stand === 'done' && members.get('type') === 'Feature') {
    yield { number: 1, feature: Object.fromEntries(members), projection: projectionOf(members.get('crs')) }
    return
  }
  const problem = problemAtEnd(scanner, members, number, projection)
  if (problem) yield { number: null, problem }
}

function bytesOf(source: Source): AsyncIterable<Uint8Array> {
  return typeof source === 'string' ? createReadStream(source, { highWaterMark: mebibyte / 4 }) : source
}

/**
 * What the file says of its numbers. Old files may say it after the features: a file by its path is then looked through
 * to its end first, which costs about a second for 300 MB.
 */
async function projectionOfFile(source: Source, before: ReadonlyMap<string, unknown>): Promise<Projection> {
  if (before.has('crs') || typeof source !== 'string') return projectionOf(before.get('crs'))
  const scanner = new FeatureScanner(largestCrs)
  for await (const chunk of bytesOf(source)) {
    for (const piece of scanner.take(chunk)) {
      if (piece.kind === 'member' && piece.name === 'crs') return projectionOf(parsed(piece).value)
    }
  }
  return { kind: 'unsaid' }
}

function featureItem(piece: Piece, number: number, projection: Projection): ReadItem {
  if (piece.text === null)
    return { number, problem: { kind: 'too-large', megabytes: largestFeature / mebibyte } }
  const { value, problem } = parsed(piece)
  if (problem) return { number, problem }
  if (typeof value !== 'object' || value === null) return { number, problem: { kind: 'not-a-feature' } }
  return { number, feature: value, projection }
}

const decoder = new TextDecoder('utf-8', { fatal: true })

function parsed(piece: Piece): { value?: unknown; problem?: FeatureProblem } {
  if (piece.text === null) return {}
  let text: string
  try {
    text = decoder.decode(piece.text)
  } catch {
    return { problem: { kind: 'not-utf8' } }
  }
  try {
    return { value: JSON.parse(text) }
  } catch {
    return { problem: { kind: 'unreadable' } }
  }
}

/** TopoJSON may say what it is after its arcs. */
function isTopology(members: ReadonlyMap<string, unknown>): boolean {
  return members.get('type') === 'Topology' || (members.has('arcs') && members.has('objects'))
}

function problemAtEnd(
  scanner: FeatureScanner,
  members: ReadonlyMap<string, unknown>,
  features: number,
  used: Projection | null,
): FileProblem | null {
  if (isTopology(members)) return { kind: 'topojson' }
  if (scanner.stand === 'start') return { kind: 'empty' }
  if (scanner.stand === 'stuck') return features === 0 ? { kind: 'not-json' } : { kind: 'broken', features }
  if (scanner.stand === 'more') return { kind: 'more-after-end' }
  if (scanner.stand !== 'done') return { kind: 'truncated', features }
  if (features === 0) return { kind: 'no-features' }
  const said = projectionOf(members.get('crs'))
  const late = used?.kind === 'unsaid' && (said.kind === 'rd' || said.kind === 'other')
  return late ? { kind: 'late-projection' } : null
}
