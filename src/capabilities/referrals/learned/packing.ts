/** A model as it lies on disk: packed into bytes, a weight in one. */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib'
import type { Model } from './model.ts'

interface Head {
  readonly classes: readonly string[]
  readonly bias: readonly number[]
  readonly rows: number
  readonly cells: number
  /** What one step of a byte is worth, of weights and of rarities. */
  readonly step: number
  readonly rarityStep: number
}

const most = 127
const rarityStep = 0.05

export function pack(model: Model): Uint8Array {
  const step = model.weights.reduce((a, b) => Math.max(a, Math.abs(b)), 0) / most
  const head: Head = {
    classes: model.classes,
    bias: [...model.bias].map((one) => Math.round(one * 1e4) / 1e4),
    rows: model.numbers.length,
    cells: model.cells.length,
    step,
    rarityStep,
  }
  const start = new TextEncoder().encode(JSON.stringify(head))
  const lengths = model.numbers.map((_, row) => model.starts[row + 1]! - model.starts[row]!)
  const columns = [
    Uint32Array.of(start.length),
    start,
    model.numbers,
    Uint8Array.from(model.rarity, (one) => Math.round(one / rarityStep)),
    Uint16Array.from(lengths),
    model.cells,
    Int8Array.from(model.weights, (one) => Math.round(one / step)),
  ].map(({ buffer, byteOffset, byteLength }) => new Uint8Array(buffer, byteOffset, byteLength))
  return brotliCompressSync(Buffer.concat(columns), {
    params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY },
  })
}

/** @param bytes as `pack` made them */
export function unpack(bytes: Uint8Array): Model {
  const raw = brotliDecompressSync(bytes)
  let at = 0
  const next = (length: number): ArrayBuffer => {
    const part = new Uint8Array(raw.subarray(at, at + length)).buffer
    at += length
    return part
  }
  const headLength = new Uint32Array(next(4))[0]!
  const head = JSON.parse(new TextDecoder().decode(next(headLength))) as Head
  const { rows, cells } = head
  const numbers = new Uint32Array(next(rows * 4))
  const rarity = Float32Array.from(new Uint8Array(next(rows)), (one) => one * head.rarityStep)
  const lengths = new Uint16Array(next(rows * 2))
  const starts = new Uint32Array(rows + 1)
  for (const [row, length] of lengths.entries()) starts[row + 1] = starts[row]! + length
  return {
    classes: head.classes,
    bias: Float32Array.from(head.bias),
    numbers,
    rarity,
    starts,
    cells: new Uint16Array(next(cells * 2)),
    weights: Float32Array.from(new Int8Array(next(cells)), (one) => one * head.step),
  }
}
