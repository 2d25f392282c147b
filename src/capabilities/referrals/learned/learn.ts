/**
 * Learns a linear classifier from examples: multinomial logistic regression by stochastic gradient descent over tf-idf of
 * words, pairs and parts of words. The same examples in the same order give the same model.
 */
import { numberOf } from './features.ts'
import type { Features, Kind } from './features.ts'
import { lengthOf, valueOf } from './model.ts'
import type { Model } from './model.ts'

/** A text, and what it is of: mostly one class, at most a few. */
export interface Example {
  readonly features: Features
  readonly of: readonly number[]
}

export interface Settings {
  /** How often all examples are gone through. */
  readonly rounds: number
  /** How much one example changes, at the beginning; it goes down to a fifth. */
  readonly rate: number
  /** Pairs and parts that stand in fewer examples than this are left out: they would be learned by heart. */
  readonly fewest: number
  /** Weights smaller than this are left out: they take room and change nothing. */
  readonly least: number
}

interface Vector {
  readonly rows: Int32Array
  readonly values: Float32Array
}

interface Vocabulary {
  readonly rowOf: ReadonlyMap<string, number>
  readonly rarity: Float32Array
}

const kinds: readonly Kind[] = ['word', 'part']
/** What changes less than this in a class is not written: nearly all classes of nearly all examples. */
const negligible = 2e-3
/** The bias follows slowly: how usual a class is among the examples says little of how usual it is in life. */
const biasRate = 0.01
const lastRate = 0.2

/** @param seed of the order in which the examples are gone through */
export function learn(
  examples: readonly Example[],
  classes: readonly string[],
  settings: Settings,
  seed = 1,
): Model {
  const vocabulary = vocabularyOf(examples, settings.fewest)
  const vectors = examples.map(({ features }) => vectorOf(features, vocabulary))
  const width = classes.length
  const weights = new Float32Array(vocabulary.rowOf.size * width)
  const bias = new Float32Array(width)
  const random = randomFrom(seed)
  const order = examples.map((_, i) => i)
  for (let round = 0; round < settings.rounds; round++) {
    shuffle(order, random)
    const rate = settings.rate * (1 - (round / settings.rounds) * (1 - lastRate))
    for (const at of order) step({ weights, bias, vector: vectors[at]!, of: examples[at]!.of, rate })
  }
  return sparse({ weights, bias, classes, vocabulary, least: settings.least })
}

function vocabularyOf(examples: readonly Example[], fewest: number): Vocabulary {
  const inExamples = new Map<string, number>()
  for (const { features } of examples)
    for (const kind of kinds)
      for (const feature of features[kind].keys()) inExamples.set(feature, (inExamples.get(feature) ?? 0) + 1)
  const known = [...inExamples].filter(([feature, times]) => feature.startsWith('w') || times >= fewest)
  return {
    rowOf: new Map(known.map(([feature], row) => [feature, row])),
    rarity: Float32Array.from(known, ([, times]) => 1 + Math.log((1 + examples.length) / (1 + times))),
  }
}

function vectorOf(features: Features, { rowOf, rarity }: Vocabulary): Vector {
  const all = kinds.flatMap((kind) => {
    const used = [...features[kind]].flatMap(([feature, places]) => {
      const row = rowOf.get(feature)
      return row === undefined ? [] : [{ row, value: valueOf(places.length, rarity[row]!) }]
    })
    const length = lengthOf(used)
    return used.map(({ row, value }) => ({ row, value: value / length }))
  })
  return {
    rows: Int32Array.from(all, ({ row }) => row),
    values: Float32Array.from(all, ({ value }) => value),
  }
}

interface Step {
  readonly weights: Float32Array
  readonly bias: Float32Array
  readonly vector: Vector
  readonly of: readonly number[]
  readonly rate: number
}

/** One example's say: its classes go up and the others down, by as far as they were from being right. */
function step({ weights, bias, vector: { rows, values }, of, rate }: Step): void {
  const width = bias.length
  const sums = Float32Array.from(bias)
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * width
    const value = values[i]!
    for (let one = 0; one < width; one++) sums[one]! += weights[from + one]! * value
  }
  const most = sums.reduce((a, b) => Math.max(a, b), -Infinity)
  let total = 0
  for (let one = 0; one < width; one++) {
    sums[one] = Math.exp(sums[one]! - most)
    total += sums[one]!
  }
  for (let one = 0; one < width; one++) sums[one] = -sums[one]! / total
  for (const one of of) sums[one]! += 1 / of.length
  const changed: number[] = []
  for (let one = 0; one < width; one++) {
    bias[one]! += biasRate * rate * sums[one]!
    if (Math.abs(sums[one]!) > negligible) changed.push(one)
  }
  for (let i = 0; i < rows.length; i++) {
    const from = rows[i]! * width
    const by = values[i]! * rate
    for (const one of changed) weights[from + one]! += by * sums[one]!
  }
}

function sparse(of: {
  weights: Float32Array
  bias: Float32Array
  classes: readonly string[]
  vocabulary: Vocabulary
  least: number
}): Model {
  const width = of.classes.length
  const numbers: number[] = []
  const rarity: number[] = []
  const starts: number[] = [0]
  const cells: number[] = []
  const weights: number[] = []
  for (const [feature, row] of of.vocabulary.rowOf) {
    for (let one = 0; one < width; one++) {
      const weight = of.weights[row * width + one]!
      if (Math.abs(weight) < of.least) continue
      cells.push(one)
      weights.push(weight)
    }
    // Whoever says nothing of any class still makes its text longer, and so is kept.
    numbers.push(numberOf(feature))
    rarity.push(of.vocabulary.rarity[row]!)
    starts.push(cells.length)
  }
  return {
    classes: of.classes,
    bias: of.bias,
    numbers: Uint32Array.from(numbers),
    rarity: Float32Array.from(rarity),
    starts: Uint32Array.from(starts),
    cells: Uint16Array.from(cells),
    weights: Float32Array.from(weights),
  }
}

/** Numbers from 0 up to 1, the same for the same seed (a linear congruential generator; Numerical Recipes). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1))
    ;[list[i], list[j]] = [list[j]!, list[i]!]
  }
}
