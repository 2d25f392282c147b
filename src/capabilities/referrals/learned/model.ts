/** A linear classifier: every feature of a text adds to some classes and takes from others. */
import { numberOf } from './features.ts'
import type { Features } from './features.ts'

/** What was learned. Rows stand one behind the other: of row `i` the cells from `starts[i]` to `starts[i + 1]`. */
export interface Model {
  readonly classes: readonly string[]
  /** How usual each class is, whatever the text. */
  readonly bias: Float32Array
  /** The number of each feature (`numberOf`), one a row. */
  readonly numbers: Uint32Array
  /** How rare each feature is: what stands everywhere says little. */
  readonly rarity: Float32Array
  readonly starts: Uint32Array
  readonly cells: Uint16Array
  readonly weights: Float32Array
}

/** A model that can be asked. */
export interface Classifier {
  readonly classes: readonly string[]
  readonly classify: (features: Features) => Judgement
}

export interface Judgement {
  /** How likely each class is, in the order of the classes; together 1. */
  readonly likely: Float64Array
  /** The place of the word that says most for this class. */
  readonly strongest: (at: number) => number
}

interface Used {
  readonly row: number
  readonly value: number
  readonly places: readonly number[]
}

/** Makes a model ready to be asked. */
export function classifierOf(model: Model): Classifier {
  const rows = new Map<number, number>()
  for (const [row, number] of model.numbers.entries()) rows.set(number, row)

  function usedOf(features: ReadonlyMap<string, readonly number[]>): Used[] {
    const used: Used[] = []
    for (const [feature, places] of features) {
      const row = rows.get(numberOf(feature))
      if (row !== undefined) used.push({ row, value: valueOf(places.length, model.rarity[row]!), places })
    }
    const length = lengthOf(used)
    return used.map((one) => ({ ...one, value: one.value / length }))
  }

  return {
    classes: model.classes,
    classify(features) {
      const used = [...usedOf(features.word), ...usedOf(features.part)]
      const sums = Float64Array.from(model.bias)
      for (const { row, value } of used)
        for (let cell = model.starts[row]!; cell < model.starts[row + 1]!; cell++)
          sums[model.cells[cell]!]! += model.weights[cell]! * value
      return { likely: likelihoods(sums), strongest: (at) => strongestIn(model, used, at) }
    },
  }
}

/** What a feature counts before its text's length is taken out: more than once counts little more. */
export const valueOf = (times: number, rarity: number): number => (1 + Math.log(times)) * rarity

/** Euclidean, and never nought. */
export const lengthOf = (used: readonly { readonly value: number }[]): number =>
  Math.sqrt(used.reduce((sum, { value }) => sum + value * value, 0)) || 1

/** Sums as shares of one (softmax). */
export function likelihoods(sums: Float64Array): Float64Array {
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  const powers = sums.map((sum) => Math.exp(sum - most))
  const total = powers.reduce((a, b) => a + b, 0)
  return powers.map((power) => power / total)
}

function strongestIn(model: Model, used: readonly Used[], at: number): number {
  const said = new Map<number, number>()
  for (const { row, value, places } of used)
    for (let cell = model.starts[row]!; cell < model.starts[row + 1]!; cell++) {
      if (model.cells[cell] !== at) continue
      for (const place of places)
        said.set(place, (said.get(place) ?? 0) + (model.weights[cell]! * value) / places.length)
    }
  return [...said].reduce((best, one) => (one[1] > best[1] ? one : best), [0, -Infinity] as const)[0]
}
