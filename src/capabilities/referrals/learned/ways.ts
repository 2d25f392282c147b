/** In which way one takes part, by what was learned. */
import { ways } from '../domain.ts'
import type { Way } from '../domain.ts'
import { classifier } from './classifiers.ts'
import type { WaySide } from './classifiers.ts'
import { featuresOf } from './features.ts'

/** Of each way how likely it is, up to 1; what is less likely than this is left out. */
const faintest = 0.02

/** @param words folded, in their order */
export function waysOf(side: WaySide, words: readonly string[]): Map<Way, number> {
  if (words.length === 0) return new Map()
  const { classes, classify } = classifier(`ways-${side}`)
  const { likely } = classify(featuresOf(words))
  const found = ways.map((way) => [way, likely[classes.indexOf(way)] ?? 0] as const)
  return new Map(found.filter(([, how]) => how >= faintest))
}
